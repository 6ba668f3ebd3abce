import {minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const abTasty: Vendor = {
	id: 'ab-tasty',
	name: 'AB Tasty',
	owner: 'ab-tasty',
	category: 'testing',
	tracks: false,
	requests: [
		{host: ['abtasty.com', 'flagship.io', 'd1447tq2m68ekg.cloudfront.net']},
		{host: ['ariane.abtasty.com', 'events.flagship.io'], beacon: true},
	],
	cookies: [
		{name: 'ABTasty', party: 'first', lifetime: 13 * month, purpose: 'personalisation'},
		{name: 'ABTastySession', party: 'first', lifetime: 30 * minute, purpose: 'personalisation'},
		{name: 'ABTastyOptout', party: 'first', purpose: 'essential'},
		{name: 'abTastyDebug', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	storage: ['ABTasty*'],
	aliases: ['A/B Tasty'],
	sources: ['https://docs.abtasty.com/client-side/tag/tag-cookies'],
};
