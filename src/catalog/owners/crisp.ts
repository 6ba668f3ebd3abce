import type {Owner} from '../vendor.ts';

export const crisp: Owner = {
	id: 'crisp',
	name: 'Crisp IM',
	country: 'FR',
	eea: true,
	listedAs: ['Crisp'],
	source: 'https://crisp.chat/en/privacy/',
};
