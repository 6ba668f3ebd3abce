import type {Owner} from '../vendor.ts';

export const invoca: Owner = {
	id: 'invoca',
	name: 'Invoca Inc.',
	country: 'US',
	eea: false,
	listedAs: ['Invoca', 'DialogTech'],
	source: 'https://www.invoca.com/privacy-policy',
};
