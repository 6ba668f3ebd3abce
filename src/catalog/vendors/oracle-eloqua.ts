import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const oracleEloqua: Vendor = {
	id: 'oracle-eloqua',
	name: 'Oracle Eloqua',
	owner: 'oracle',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['eloqua.com', 'en25.com']},
		{host: 'eloqua.com', path: '/visitor/', beacon: true},
		// The same on a tracking host of the site's own.
		{
			mark: '/visitor/v200/svrGP',
			path: /\/visitor\/v200\/svrGP(?:\.aspx)?$/,
			parameters: {siteid: /^\d+$/, pps: true},
			beacon: true,
		},
		{mark: '/elqCfg', path: /\/elqCfg(?:\.min)?\.js$/},
	],
	cookies: [
		{name: 'ELOQUA', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ELOQUA', party: 'third', domains: ['eloqua.com'], lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ELQSTATUS', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ELQSTATUS', party: 'third', domains: ['eloqua.com'], lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ELQSITEVISITED', party: 'third', domains: ['eloqua.com'], purpose: 'advertising'},
		{name: 'ELQOPTOUT', party: 'first', purpose: 'essential'},
		{name: 'ELQCOUNTRY', party: 'first', purpose: 'essential'},
	],
	aliases: ['Eloqua', 'Oracle Marketing Cloud'],
	evidence: ['siteid', 'pps'],
	sources: [
		'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/SecurityOverview/TrackingWebVisits.htm',
		'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/Tasks/OptingInAndOut.htm',
	],
};
