import {day, minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const serves = [
	'hs-scripts.com',
	'hs-analytics.net',
	'hsadspixel.net',
	'hscollectedforms.net',
	'hsleadflows.net',
	'usemessages.com',
];

/** Scripts of the tracking code track; forms, files and the consent banner from the same hands do not. */
export const hubspot: Vendor = {
	id: 'hubspot',
	name: 'HubSpot',
	owner: 'hubspot',
	category: 'customer-interaction',
	tracks: true,
	requests: [
		{host: serves},
		{
			host: [
				'hubspot.com',
				'hubapi.com',
				'hubspot.net',
				'hsforms.net',
				'hsforms.com',
				'hs-banner.com',
				'hsappstatic.net',
				'hubspotusercontent.com',
			],
			tracks: false,
		},
		{
			host: [
				'track.hubspot.com',
				'track-eu1.hubspot.com',
				'track-na2.hubspot.com',
				'perf.hsforms.com',
				'perf-eu1.hsforms.com',
			],
			beacon: true,
		},
		{host: 'hubspot.com', file: '__ptq.gif', beacon: true},
		{host: 'hubspot.com', file: '__ptc.gif', beacon: true},
	],
	cookies: [
		{name: '__hstc', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'hubspotutk', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: '__hssc', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '__hssrc', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'messagesUtk', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: '__hs_opt_out', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: '__hs_do_not_track', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: '__hs_initial_opt_in', party: 'first', lifetime: 7 * day, purpose: 'essential'},
		{name: '__hs_cookie_cat_pref', party: 'first', lifetime: 6 * month, purpose: 'essential'},
		{name: '__hs_gpc_banner_dismiss', party: 'first', lifetime: 180 * day, purpose: 'essential'},
		{name: '__hs_notify_banner_dismiss', party: 'first', lifetime: 180 * day, purpose: 'essential'},
	],
	aliases: ['Hub Spot'],
	evidence: ['k', 'v', 'pi', 'a'],
	sources: ['https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser'],
};
