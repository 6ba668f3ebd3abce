import type {Owner} from '../vendor.ts';

export const verint: Owner = {
	id: 'verint',
	name: 'Verint',
	country: 'US',
	eea: false,
	listedAs: ['Answers'],
	source: 'https://www.verint.com/',
};
