import type {Owner} from '../vendor.ts';

export const cheq: Owner = {
	id: 'cheq',
	name: 'CHEQ',
	country: 'IL',
	eea: false,
	listedAs: ['Ensighten', 'Ensighten CMP'],
	source: 'https://cheq.ai/privacy-policy/',
};
