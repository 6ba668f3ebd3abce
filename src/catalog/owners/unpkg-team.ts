import type {Owner} from '../vendor.ts';

export const unpkgTeam: Owner = {
	id: 'unpkg-team',
	name: 'UNPKG team',
	country: 'US',
	eea: false,
	listedAs: ['Unpkg'],
	source: 'https://unpkg.com/',
};
