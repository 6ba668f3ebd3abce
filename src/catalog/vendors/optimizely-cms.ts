import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const optimizelyCms: Vendor = {
	id: 'optimizely-cms',
	name: 'Optimizely Content Management System',
	owner: 'optimizely',
	category: 'content',
	tracks: false,
	requests: [{host: 'profilestore.episerver.net', tracks: true, beacon: true}, {host: 'episerver.net'}],
	cookies: [
		{name: 'EPi:NumberOfVisits', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: '.EPiForm_VisitorIdentifier', party: 'first', lifetime: 90 * day, purpose: 'essential'},
		{name: '.EPiForm_BID', party: 'first', lifetime: 90 * day, purpose: 'essential'},
		{name: 'EPiForm_*', rest: /^[\da-f]{8}-/i, party: 'first', lifetime: 90 * day, purpose: 'essential'},
		{name: '.EPiServerLogin', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '.EPiDPCKEY', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '__epiXSRF', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '_madid', party: 'first', lifetime: year, purpose: 'analytics'},
	],
	aliases: ['Optimizely CMS', 'Optimizely Forms', 'Optimizely DXP'],
	formerNames: ['Episerver', 'EPi Server', 'Episerver CMS', 'Episerver Forms'],
	sources: [
		'https://docs.developers.optimizely.com/content-management-system/docs/cookie-usage',
		'https://docs.developers.optimizely.com/content-management-system/v1.2.0-forms/docs/managing-cookies',
	],
};
