import type {Owner} from '../vendor.ts';

export const sportradar: Owner = {
	id: 'sportradar',
	name: 'Sportradar',
	country: 'CH',
	eea: false,
	source: 'https://sportradar.com/privacy/',
};
