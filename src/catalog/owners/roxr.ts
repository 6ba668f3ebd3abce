import type {Owner} from '../vendor.ts';

export const roxr: Owner = {
	id: 'roxr',
	name: 'Roxr Software',
	country: 'US',
	eea: false,
	source: 'https://clicky.com/terms/privacy',
};
