import type {Owner} from '../vendor.ts';

export const magnite: Owner = {
	id: 'magnite',
	name: 'Magnite',
	country: 'US',
	eea: false,
	listedAs: ['Rubicon Project', 'SpotXchange', 'SpringServer'],
	source: 'https://www.magnite.com/legal/',
};
