import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const algolia: Vendor = {
	id: 'algolia',
	name: 'Algolia',
	owner: 'algolia',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['algolia.net', 'algolianet.com', 'algolia.io', 'algolia.com']},
		{host: ['insights.algolia.io', 'insights.us.algolia.io', 'insights.de.algolia.io'], tracks: true, beacon: true},
	],
	cookies: [{name: '_ALGOLIA', party: 'first', lifetime: 6 * month, purpose: 'personalisation'}],
	storage: ['algoliasearch-client-js*'],
	evidence: ['x-algolia-application-id', 'x-algolia-agent'],
	sources: ['https://www.algolia.com/doc/guides/sending-events/concepts/usertoken'],
};
