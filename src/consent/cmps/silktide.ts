import {choicesIn, cookiesIn} from '../choices.ts';
import type {Cmp} from '../cmp.ts';
import {decide} from '../decide.ts';

export const silktide: Cmp = {
	id: 'silktide',
	name: 'Silktide Consent Manager',
	scripts: [/\/silktide-consent-manager(\.min)?\.js/],
	element: '#silktide-wrapper, #stcm-wrapper',
	cookies: [],
	// Of the first version, and of the second; a key for each type, and one that says something was chosen.
	storage: ['silktideCookieChoice_*', 'stcm.consent.*'],
	spread: true,
	globals: ['silktideCookieBannerManager', 'silktideConsentManager'],
	read: raw =>
		decide(
			choicesIn(cookiesIn(raw), 'true', 'false').flatMap(([name, yes]) => {
				const type = /^(?:silktideCookieChoice_|stcm\.consent\.)(.+)/.exec(name)?.[1];
				return type ? [[type, yes] as const] : [];
			}),
		),
	banner: {
		root: '#silktide-banner, #stcm-banner',
		second: '#silktide-modal, #stcm-modal',
		accept: '.accept-all, .preferences-accept-all',
		reject: '.reject-all, .preferences-reject-all',
		settings: '.preferences',
		save: '.preferences-save',
		reopen: '#silktide-cookie-icon, #stcm-icon',
	},
	sources: ['https://silktide.com/consent-manager/', 'https://silktide.com/consent-manager/docs/'],
};
