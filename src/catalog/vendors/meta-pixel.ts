import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const facebook = ['facebook.com'];
const pixelId = /^\d{10,20}$/;
const standardEvents =
	/^(?:AddPaymentInfo|AddToCart|AddToWishlist|CompleteRegistration|Contact|CustomizeProduct|Donate|FindLocation|InitiateCheckout|Lead|PageView|Purchase|Schedule|Search|StartTrial|SubmitApplication|Subscribe|SubscribedButtonClick|ViewContent)$/;

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
		// Through the site's own host, under the pixel's names or with its browser id.
		{file: 'tr', parameters: {id: pixelId, ev: true, dl: /^https?:/}, beacon: true},
		{file: 'tr', parameters: {id: pixelId, ev: standardEvents}, beacon: true},
		{mark: 'fbp=fb.', parameters: {id: pixelId, ev: true, fbp: /^fb\.\d\.\d{13}\./}, beacon: true},
		{
			mark: '/signals/config/',
			path: /\/signals\/config\/\d{10,20}$/,
			parameters: {v: /^\d+\.\d+\.\d+$/, r: true},
		},
		// The Conversions API Gateway on a host of the site's own: the pixel's plugin posts each event there once more.
		{file: 'events', body: /"fb\.pixel_id"\s*:\s*"\d{10,20}"/, beacon: true},
	],
	cookies: [
		{name: '_fbp', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: '_fbc', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: 'fr', party: 'third', domains: facebook, lifetime: 90 * day, purpose: 'advertising'},
		{name: 'datr', party: 'third', domains: facebook, lifetime: 2 * year, purpose: 'social'},
		{name: 'sb', party: 'third', domains: facebook, purpose: 'social'},
	],
	storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
	aliases: [
		...['Meta-piksel', 'Metapiksel', 'Meta piksel', 'Meta Custom Audiences', 'Meta Ads'],
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
	sources: [
		'https://developers.facebook.com/docs/meta-pixel',
		'https://developers.facebook.com/docs/meta-pixel/reference',
		'https://www.facebook.com/privacy/policies/cookies',
		'https://developers.facebook.com/docs/marketing-api/gateway-products/conversions-api-gateway',
		'https://connect.facebook.net/signals/plugins/openbridge3.js',
	],
};
