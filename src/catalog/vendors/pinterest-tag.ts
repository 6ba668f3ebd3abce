import type {Vendor} from '../vendor.ts';

const pinterest = ['pinterest.com'];

export const pinterestTag: Vendor = {
	id: 'pinterest-tag',
	name: 'Pinterest Tag',
	owner: 'pinterest',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 's.pinimg.com', path: '/ct/'},
		{host: 'ct.pinterest.com', beacon: true},
	],
	cookies: [
		{name: '_pin_unauth', party: 'first', purpose: 'advertising'},
		{name: '_epik', party: 'first', purpose: 'advertising'},
		{name: '_derived_epik', party: 'first', purpose: 'advertising'},
		{name: 'ar_debug', party: 'third', domains: pinterest, purpose: 'advertising'},
		{name: '_pinterest_sess', party: 'third', domains: pinterest, purpose: 'advertising'},
		{name: '_pinterest_ct', party: 'third', domains: pinterest, purpose: 'advertising'},
		{name: '_pinterest_ct_rt', party: 'third', domains: pinterest, purpose: 'advertising'},
		{name: '_pinterest_ct_ua', party: 'third', domains: pinterest, purpose: 'advertising'},
	],
	aliases: ['Pinterest', 'Pinterest Pixel', 'Pinterest Ads', 'Pinterest Conversion Tracker'],
	evidence: ['tid', 'event', 'v'],
	sources: ['https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies'],
};
