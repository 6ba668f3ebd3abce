import type {Owner} from '../vendor.ts';

export const roku: Owner = {
	id: 'roku',
	name: 'Roku',
	country: 'US',
	eea: false,
	listedAs: ['Dataxu'],
	source: 'https://docs.roku.com/published/userprivacypolicy/en/us',
};
