import type {Owner} from '../vendor.ts';

export const mentimeter: Owner = {
	id: 'mentimeter',
	name: 'Mentimeter',
	country: 'SE',
	eea: true,
	source: 'https://www.mentimeter.com/privacy',
};
