import {day, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const bing = ['bing.com'];

export const microsoftAdvertising: Vendor = {
	id: 'microsoft-advertising',
	name: 'Microsoft Advertising',
	owner: 'microsoft',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com']},
		{host: ['bat.bing.com', 'bat.bing.net'], path: /^\/(?:action|actionp|p\/insights)\//, beacon: true},
		{host: ['bat.bing.com', 'bat.bing.net'], path: '/p/action/', beacon: false},
		{host: ['c.bing.com', 'c1.microsoft.com'], file: 'c.gif', beacon: true},
	],
	cookies: [
		{name: '_uetsid', party: 'first', lifetime: day, purpose: 'advertising'},
		{name: '_uetvid', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '_uetmsclkid', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: 'MUID', party: 'third', domains: bing, lifetime: 13 * month, purpose: 'advertising'},
		{name: 'MUIDB', party: 'third', domains: bing, purpose: 'advertising'},
		{name: 'MR', party: 'third', domains: bing, purpose: 'advertising'},
		{name: 'SRM_B', party: 'third', domains: bing, purpose: 'advertising'},
		{name: 'MSPTC', party: 'third', domains: bing, purpose: 'advertising'},
	],
	storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp', '_uetmsclkid', '_uetmsclkid_exp'],
	aliases: ['Microsoft Ads', 'Microsoft UET', 'Universal Event Tracking', 'UET-tag'],
	formerNames: ['Bing', 'Bing Ads', 'Bing UET', 'Microsoft Bing Ads', 'Bing Webmaster'],
	evidence: ['ti', 'Ver', 'evt', 'asc', 'bo', 'cdb'],
	sources: [
		'https://help.ads.microsoft.com/#apex/ads/en/53056/2',
		'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
	],
};
