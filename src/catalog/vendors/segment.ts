import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const segment: Vendor = {
	id: 'segment',
	name: 'Segment',
	owner: 'twilio',
	category: 'analytics',
	tracks: true,
	requests: [
		{
			host: [
				'segment.com',
				'segment.io',
				'segmentapis.com',
				'd2dq2ahtl5zl1z.cloudfront.net',
				'd47xnnr8b1rki.cloudfront.net',
			],
		},
		{host: ['api.segment.io', 'segmentapis.com', 'api.segment.com'], path: '/v1/', beacon: true},
		{file: 'analytics.min.js', path: /\/analytics\.js\/v1\/\w{20,}\/analytics\.min\.js$/},
		{file: 't', path: /\/v1\/t$/, body: /"writeKey"\s*:\s*"[A-Za-z\d]{32}"/, beacon: true},
		{file: 'p', path: /\/v1\/p$/, body: /"writeKey"\s*:\s*"[A-Za-z\d]{32}"/, beacon: true},
		{file: 'i', path: /\/v1\/i$/, body: /"writeKey"\s*:\s*"[A-Za-z\d]{32}"/, beacon: true},
	],
	cookies: [
		{name: 'ajs_anonymous_id', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'ajs_user_id', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'ajs_group_id', party: 'first', lifetime: year, purpose: 'analytics'},
	],
	storage: [
		'ajs_anonymous_id',
		'ajs_user_id',
		'ajs_user_traits',
		'ajs_group_id',
		'ajs_group_properties',
		'persisted-queue:v1:*',
	],
	aliases: ['Twilio Segment', 'Segment.com', 'Segment.io', 'Segment Analytics', 'Segment CDP'],
	ordinaryName: true,
	evidence: ['writeKey'],
	sources: [
		'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/',
	],
};
