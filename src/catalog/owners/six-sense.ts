import type {Owner} from '../vendor.ts';

export const sixSense: Owner = {
	id: 'six-sense',
	name: '6sense',
	country: 'US',
	eea: false,
	source: 'https://6sense.com/privacy-policy/',
};
