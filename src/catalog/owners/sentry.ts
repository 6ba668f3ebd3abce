import type {Owner} from '../vendor.ts';

export const sentry: Owner = {
	id: 'sentry',
	name: 'Functional Software',
	country: 'US',
	eea: false,
	listedAs: ['Sentry'],
	source: 'https://sentry.io/privacy/',
};
