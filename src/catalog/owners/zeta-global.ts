import type {Owner} from '../vendor.ts';

export const zetaGlobal: Owner = {
	id: 'zeta-global',
	name: 'Zeta Global',
	country: 'US',
	eea: false,
	listedAs: ['Sailthru', 'Disqus', 'Rocket Fuel', 'LiveIntent'],
	source: 'https://zetaglobal.com/privacy-policy/',
};
