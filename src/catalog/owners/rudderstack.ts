import type {Owner} from '../vendor.ts';

export const rudderstack: Owner = {
	id: 'rudderstack',
	name: 'RudderStack',
	country: 'US',
	eea: false,
	source: 'https://www.rudderstack.com/privacy-policy/',
};
