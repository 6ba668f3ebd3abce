import type {Cmp} from '../cmp.ts';
import {decide} from '../decide.ts';
import {objectIn, stringsIn} from '../stored-value.ts';

export const cookieInformation: Cmp = {
	id: 'cookie-information',
	name: 'Cookie Information',
	scripts: [/\/\/policy(\.app)?\.cookieinformation\.com\//],
	element: '#coiOverlay, #coi-banner-wrapper, #cookie-information-template-wrapper',
	cookies: ['CookieInformationConsent'],
	storage: [],
	events: ['CookieInformationConsentGiven'],
	globals: ['CookieInformation.getConsentGivenFor'],
	read: raw => {
		const {consents_approved: approved, consents_denied: denied} = objectIn(raw);
		return decide([
			...stringsIn(approved).map(category => [category, true] as const),
			...stringsIn(denied).map(category => [category, false] as const),
		]);
	},
	banner: {
		root: '#coiOverlay, #coi-banner-wrapper, #cookie-information-template-wrapper',
		accept: '.coi-banner__accept:not(#updateButton):not(.coi-banner__decline)',
		reject: '#declineButton, .coi-banner__decline:not(#savePreferencesButton)',
		settings: '.coi-banner__lastpage, .coi-banner__show-details, #show_details',
		save: '#updateButton, #savePreferencesButton',
		reopen: '#Coi-Renew',
		reopenCalls: ['CookieConsent.renew', 'CookieInformation.renew'],
	},
	sources: ['https://policy.app.cookieinformation.com/uc.js'],
};
