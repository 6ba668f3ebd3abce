import type {Owner} from '../vendor.ts';

export const newRelic: Owner = {
	id: 'new-relic',
	name: 'New Relic',
	country: 'US',
	eea: false,
	source: 'https://newrelic.com/termsandconditions/privacy',
};
