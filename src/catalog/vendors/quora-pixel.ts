import type {Vendor} from '../vendor.ts';

const quora = ['quora.com'];

export const quoraPixel: Vendor = {
	id: 'quora-pixel',
	name: 'Quora Pixel',
	owner: 'quora',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'a.quora.com'}, {host: 'q.quora.com', beacon: true}],
	cookies: [
		{name: 'm-b', party: 'third', domains: quora, purpose: 'advertising'},
		{name: 'm-b_lax', party: 'third', domains: quora, purpose: 'advertising'},
		{name: 'm-b_strict', party: 'third', domains: quora, purpose: 'advertising'},
		{name: 'm-s', party: 'third', domains: quora, purpose: 'essential'},
		{name: 'm-uid', party: 'third', domains: quora, purpose: 'advertising'},
	],
	aliases: ['Quora'],
	sources: [
		'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928-Pixels-and-Conversion-Tracking',
		'https://www.quora.com/about/cookies',
	],
};
