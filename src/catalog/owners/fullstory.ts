import type {Owner} from '../vendor.ts';

export const fullstory: Owner = {
	id: 'fullstory',
	name: 'Fullstory',
	country: 'US',
	eea: false,
	source: 'https://www.fullstory.com/legal/privacy-policy/',
};
