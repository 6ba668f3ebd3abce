import type {Owner} from '../vendor.ts';

export const calendly: Owner = {
	id: 'calendly',
	name: 'Calendly',
	country: 'US',
	eea: false,
	source: 'https://calendly.com/',
};
