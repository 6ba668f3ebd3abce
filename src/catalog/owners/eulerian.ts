import type {Owner} from '../vendor.ts';

export const eulerian: Owner = {
	id: 'eulerian',
	name: 'Eulerian',
	country: 'FR',
	eea: true,
	listedAs: ['Eulerian Technologies'],
	source: 'https://www.eulerian.com/en/privacy',
};
