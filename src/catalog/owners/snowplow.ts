import type {Owner} from '../vendor.ts';

export const snowplow: Owner = {
	id: 'snowplow',
	name: 'Snowplow Analytics',
	country: 'GB',
	eea: false,
	listedAs: ['Snowplow'],
	source: 'https://snowplow.io/privacy-policy/',
};
