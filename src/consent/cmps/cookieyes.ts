import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide, pending} from '../decide.ts';
import {pairsIn, plain} from '../stored-value.ts';

export const cookieyes: Cmp = {
	id: 'cookieyes',
	name: 'CookieYes',
	scripts: [/\/\/cdn-cookieyes\.com\/|\/plugins\/cookie-law-info\/(?!(legacy\/)?(public\/)?js\/cookie-?law)/],
	element: '.cky-consent-container, .cky-consent-bar',
	cookies: ['cookieyes-consent'],
	storage: [],
	events: ['cookieyes_consent_update'],
	globals: ['getCkyConsent', 'revisitCkyConsent'],
	read: raw => {
		// consentid:…,consent:yes,action:yes,necessary:yes,functional:no,…
		const fields = pairsIn(plain(raw), ',', ':');
		const choices = choicesIn(Object.fromEntries(fields), 'yes', 'no').filter(([name]) => !notPurposes.includes(name));
		const decision = decide(choices);
		const acted = fields.some(([name, yes]) => name === 'action' && yes === 'yes');
		return acted || decision.state === 'unknown' ? decision : pending(decision);
	},
	banner: {
		root: '.cky-consent-container:not(.cky-hide)',
		second: '.cky-modal-open .cky-preference-center, .cky-preference-wrapper',
		accept: '.cky-btn-accept',
		reject: '.cky-btn-reject',
		settings: '.cky-btn-customize',
		save: '.cky-btn-preferences',
		reopen: '.cky-btn-revisit, .cky-banner-element',
		reopenCalls: ['revisitCkyConsent'],
	},
	sources: ['https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/'],
};

const notPurposes = ['consentid', 'consent', 'action', 'lastRenewedDate', 'other'];
