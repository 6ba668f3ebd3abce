import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

/** «dt3» (data to third parties) is California's question and stays on after a European no. */
const purposes: Readonly<Record<string, string>> = {
	ess: 'essential',
	func: 'functional',
	anl: 'analytics',
	adv: 'advertising',
};

export const wix: Cmp = {
	id: 'wix',
	name: 'Wix',
	scripts: [/\/\/static\.parastorage\.com\/services\/cookie-consent-banner-/],
	element:
		'[data-hook="consent-banner-root"], [data-hook="ccsu-banner-wrapper"], [data-comp-type="cookie-banner-root-wix"]',
	cookies: ['consent-policy'],
	storage: [],
	events: ['consentPolicyChanged'],
	globals: ['consentPolicyManager.getCurrentConsentPolicy'],
	read: raw =>
		decide(choicesIn(objectIn(raw)).flatMap(([it, yes]) => (purposes[it] ? [[purposes[it], yes] as const] : []))),
	banner: {
		root: '[data-hook="consent-banner-root"], [data-hook="ccsu-banner-wrapper"]',
		accept: '[data-hook="consent-banner-apply-button"], [data-hook="ccsu-banner-accept"]',
		reject: '[data-hook="ccsu-banner-decline-all"]',
	},
	sources: [
		'https://dev.wix.com/docs/build-apps/other/legal-and-security/about-the-consent-policy',
		'npm:@wix/consent-policy-manager@1.15.0',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/wix.json',
	],
};
