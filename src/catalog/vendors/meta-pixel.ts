import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const facebook = ['facebook.com'];

export const metaPixel: Vendor = {
	id: 'meta-pixel',
	name: 'Meta Pixel',
	owner: 'meta',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'connect.facebook.net', path: /\/(?:fbevents|fbds|fbcamp)(?:\.plugins)?(?:\.[\w.-]+)?\.js$/},
		{host: 'connect.facebook.net', path: '/signals/'},
		{host: 'facebook.com', path: /^\/tr(?:\/|$)/, beacon: true},
		{host: 'facebook.com', path: '/privacy_sandbox/', beacon: true},
		{host: 'facebook.com', path: '/fr/b.php', beacon: true},
		{file: 'fbevents.js'},
		{file: 'tr', parameters: {id: /^\d{10,20}$/, ev: true, dl: /^https?:/}, beacon: true},
	],
	cookies: [
		{name: '_fbp', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: '_fbc', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: 'fr', party: 'third', domains: facebook, lifetime: 90 * day, purpose: 'advertising'},
		{name: 'datr', party: 'third', domains: facebook, lifetime: 2 * year, purpose: 'social'},
		{name: 'sb', party: 'third', domains: facebook, lifetime: 2 * year, purpose: 'social'},
	],
	storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
	aliases: [
		...['Meta-piksel', 'Meta-pixel', 'Metapiksel', 'Metapixel', 'Meta piksel', 'Meta Custom Audiences', 'Meta Ads'],
		...['Meta Conversions API', 'Meta for Business', 'Facebook Business Tools', 'Meta Business Tools'],
	],
	formerNames: [
		...['Facebook Pixel', 'Facebook-piksel', 'Facebook-pixel', 'Facebookpiksel', 'Facebookpixel', 'Facebook piksel'],
		...[
			'Facebook Custom Audience',
			'Facebook Custom Audiences',
			'Facebook Remarketing',
			'Facebook Ads',
			'Facebook Conversion',
		],
	],
	evidence: ['id', 'ev', 'v', 'r', 'a', 'ec', 'o', 'tm', 'noscript'],
	sources: ['https://developers.facebook.com/docs/meta-pixel', 'https://www.facebook.com/privacy/policies/cookies'],
};
