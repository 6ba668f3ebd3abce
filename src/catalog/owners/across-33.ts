import type {Owner} from '../vendor.ts';

export const across33: Owner = {
	id: 'across-33',
	name: '33Across',
	country: 'US',
	eea: false,
	listedAs: ['33 Across'],
	source: 'https://www.33across.com/privacy-policy',
};
