import type {Owner} from '../vendor.ts';

export const oracle: Owner = {
	id: 'oracle',
	name: 'Oracle',
	country: 'US',
	eea: false,
	listedAs: ['AddThis', 'Moat'],
	source: 'https://www.oracle.com/legal/privacy/',
};
