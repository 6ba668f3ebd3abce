import type {Owner} from '../vendor.ts';

export const bombora: Owner = {
	id: 'bombora',
	name: 'Bombora',
	country: 'US',
	eea: false,
	source: 'https://bombora.com/privacy-policy/',
};
