import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {nameOf, pairsIn, plain} from '../stored-value.ts';

/** OneTrust's stock groups; sites may add their own. Before 2019 they were plain numbers. */
const groups: Readonly<Record<string, string>> = {
	C0001: 'strictly-necessary',
	C0002: 'performance',
	C0003: 'functional',
	C0004: 'targeting',
	C0005: 'social-media',
	'1': 'strictly-necessary',
	'2': 'performance',
	'3': 'functional',
	'4': 'targeting',
};

export const onetrust: Cmp = {
	id: 'onetrust',
	name: 'OneTrust (CookiePro)',
	scripts: [/\/\/(cdn|[\w-]+)\.(cookielaw\.org|cookiepro\.com)\/|\/otSDKStub\.js/],
	element: '#onetrust-consent-sdk, #onetrust-banner-sdk',
	cookies: ['OptanonConsent'],
	storage: [],
	events: ['OneTrustGroupsUpdated', 'OTConsentApplied', 'consent.onetrust'],
	globals: ['OneTrust.ToggleInfoDisplay'],
	// Written on the first page view already, with the defaults.
	decidedBy: 'OptanonAlertBoxClosed',
	read: raw => {
		const fields = new URLSearchParams(raw.includes('groups=') ? raw : plain(raw));
		const choices = choicesIn(Object.fromEntries(pairsIn(fields.get('groups') ?? '', ',', ':')), '1', '0').map(
			([id, yes]) => [nameOf(id, groups), yes] as const,
		);
		if (choices.length === 0) return undecided;
		const asking = fields.get('interactionCount') === '0' || /^https?:/.test(fields.get('landingPath') ?? '');
		return asking ? pending(decide(choices)) : decide(choices);
	},
	banner: {
		root: '#onetrust-banner-sdk',
		second: '#onetrust-pc-sdk',
		accept: '#onetrust-accept-btn-handler, #accept-recommended-btn-handler',
		reject: '#onetrust-reject-all-handler, .ot-pc-refuse-all-handler',
		settings: '#onetrust-pc-btn-handler',
		save: '.save-preference-btn-handler',
		reopen: '#ot-sdk-btn, .ot-floating-button button, .ot-sdk-show-settings',
		reopenCalls: ['OneTrust.ToggleInfoDisplay'],
	},
	sources: [
		'https://www.auditcookies.com/cookies/OptanonConsent',
		'https://developer.onetrust.com/onetrust/docs/javascript-events-guide',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/onetrust.ts',
	],
};
