import type {Vendor} from '../vendor.ts';

/** Loads other tags and measures nothing of the visitor itself, so its requests do not track; what it loads is judged on its own. */
export const googleTagManager: Vendor = {
	id: 'google-tag-manager',
	name: 'Google Tag Manager',
	owner: 'google',
	category: 'tag-manager',
	tracks: false,
	requests: [
		{host: 'googletagmanager.com'},
		{host: 'googletagmanager.com', path: /^\/(?:a|td|d)$/, beacon: true},
		{file: 'gtm.js', parameters: {id: /^GTM-\w+$/}},
		{file: 'ns.html', parameters: {id: /^GTM-\w+$/}},
	],
	aliases: ['GTM', 'Google Tag-Manager', 'Google Tagmanager', 'Google tag'],
	evidence: ['id', 'l', 'cx', 'gtm', 'v', 't', 'cv'],
	sources: [
		'https://developers.google.com/tag-platform/tag-manager/web',
		'https://support.google.com/tagmanager/answer/9323295',
	],
};
