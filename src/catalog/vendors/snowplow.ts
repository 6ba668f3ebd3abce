import {minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Its collector nearly always stands on the customer’s own host. */
export const snowplow: Vendor = {
	id: 'snowplow',
	name: 'Snowplow',
	owner: 'snowplow',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['snplow.net', 'snowplowanalytics.com', 'd1fc8wv8zag5ca.cloudfront.net']},
		{host: 'snplow.net', file: 'tp2', beacon: true},
		{file: 'tp2', path: /\/com\.snowplowanalytics\.snowplow\/tp2$/, beacon: true},
		// A click sent through the collector.
		{file: 'tp2', path: /\/r\/tp2$/, parameters: {u: /^https?:/}, beacon: true},
		{file: 'v1', path: /\/com\.snowplowanalytics\.iglu\/v1$/, beacon: true},
		{file: 'tp2', body: /iglu:com\.snowplowanalytics\.snowplow\/payload_data/, beacon: true},
		{
			file: 'i',
			parameters: {e: /^(?:pv|pp|ue|se|tr|ti)$/, p: /^(?:web|mob|pc|srv|app|tv|cnsl|iot)$/, tv: /^[a-z]+-\d/},
			beacon: true,
		},
	],
	cookies: [
		{name: '_sp_id.*', rest: /^[\da-f]{4}$/, party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: '_sp_ses.*', rest: /^[\da-f]{4}$/, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_sp_id', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: '_sp_ses', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
	],
	storage: ['snowplowOutQueue_*', '_sp_id.*', '_sp_ses.*'],
	evidence: ['e', 'p', 'tv', 'aid', 'tna'],
	sources: [
		'https://docs.snowplow.io/docs/events/http-requests/',
		'https://docs.snowplowanalytics.com/docs/collecting-data/collecting-from-own-applications/javascript-tracker/cookies-local-storage/',
	],
};
