import type {Vendor} from '../vendor.ts';

const instagramCookies = ['instagram.com'];

export const instagram: Vendor = {
	id: 'instagram',
	name: 'Instagram Embed',
	owner: 'meta',
	category: 'social',
	tracks: true,
	requests: [
		{host: 'instagram.com'},
		{host: 'cdninstagram.com', tracks: false},
		{host: 'instagram.com', path: /^\/(?:ajax\/bz|logging|falco|qp\/)/, beacon: true},
	],
	cookies: [
		{name: 'ig_did', party: 'third', domains: instagramCookies, purpose: 'social'},
		{name: 'ig_nrcb', party: 'third', domains: instagramCookies, purpose: 'essential'},
		{name: 'mid', party: 'third', domains: instagramCookies, purpose: 'social'},
		{name: 'datr', party: 'third', domains: instagramCookies, purpose: 'social'},
		{name: 'rur', party: 'third', domains: instagramCookies, lifetime: 'session', purpose: 'essential'},
		{name: 'ds_user_id', party: 'third', domains: instagramCookies, purpose: 'social'},
		{name: 'shbid', party: 'third', domains: instagramCookies, purpose: 'social'},
		{name: 'shbts', party: 'third', domains: instagramCookies, purpose: 'social'},
	],
	aliases: ['Instagram Widget', 'Instagram Feed'],
	sources: [
		'https://developers.facebook.com/docs/instagram-platform/oembed',
		'https://privacycenter.instagram.com/policies/cookies/',
	],
};
