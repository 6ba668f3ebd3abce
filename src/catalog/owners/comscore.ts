import type {Owner} from '../vendor.ts';

export const comscore: Owner = {
	id: 'comscore',
	name: 'Comscore',
	country: 'US',
	eea: false,
	listedAs: ['Scorecard Research', 'Proximic (ComScore)'],
	source: 'https://www.comscore.com/About/Privacy',
};
