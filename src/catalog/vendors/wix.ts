import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const wix: Vendor = {
	id: 'wix',
	name: 'Wix',
	owner: 'wix',
	category: 'hosting',
	tracks: false,
	requests: [
		{
			host: [
				'wix.com',
				'wixstatic.com',
				'parastorage.com',
				'wixapps.net',
				'wixmp.com',
				'wix-code.com',
				'wixpress.com',
				'filesusr.com',
				'usrfiles.com',
			],
		},
		{
			host: ['frog.wix.com', 'frog.editorx.com', 'analytics.wixapps.net', 'bi.wix.com', 'panorama.wixapps.net'],
			tracks: true,
			beacon: true,
		},
	],
	cookies: [
		{name: 'svSession', party: 'first', purpose: 'analytics'},
		{name: 'bSession', party: 'first', purpose: 'analytics'},
		{name: 'smSession', party: 'first', purpose: 'essential'},
		{name: 'server-session-bind', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'client-session-bind', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'SSR-caching', party: 'first', purpose: 'essential'},
		{name: 'ssr-caching', party: 'first', purpose: 'essential'},
		{name: 'fedops.logger.sessionId', party: 'first', purpose: 'essential'},
		{name: 'fedops.logger.defaultOverrides', party: 'first', purpose: 'essential'},
		{name: 'ForceFlashSite', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '_wixCIDX', party: 'first', purpose: 'analytics'},
		{name: '_wixUIDX', party: 'first', purpose: 'analytics'},
		{name: '_wix_browser_sess', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '_wixAB3*', party: 'first', purpose: 'personalisation'},
		{name: 'wixLanguage', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'consent-policy', party: 'first', lifetime: year, purpose: 'essential'},
	],
	storage: ['fedops.logger.sessionId'],
	sources: [
		'https://support.wix.com/en/article/cookies-and-your-wix-site',
		'https://www.wix.com/about/cookie-policy',
		'https://www.foreshoretechnology.com/cookies',
	],
};
