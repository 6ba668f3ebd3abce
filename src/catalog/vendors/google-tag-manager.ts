import type {Vendor} from '../vendor.ts';

const containerId = /^GTM-[A-Z\d]{4,10}$/;

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
		...['gtm.js', 'ns.html'].map(file => ({file, parameters: {id: containerId}})),
		{file: 'js', path: /\/gtag\/js$/, parameters: {id: /^GT-[A-Z\d]+$/}},
		// A tagging server's loader and Google's tag gateway serve the container under any path of the site's choice.
		{mark: 'id=GTM-', types: ['script'], parameters: {id: containerId}},
	],
	aliases: ['GTM', 'Google tag'],
	evidence: ['id', 'l', 'cx', 'gtm', 'v', 't', 'cv'],
	sources: [
		'https://developers.google.com/tag-platform/tag-manager/web',
		'https://support.google.com/tagmanager/answer/9323295',
		'https://developers.google.com/tag-platform/tag-manager/gateway/setup-guide',
		'https://www.simoahava.com/analytics/custom-gtm-loader-server-side-tagging/',
	],
};
