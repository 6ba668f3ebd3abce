import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {tcPurposes} from '../tc-purposes.ts';
import {plain} from '../stored-value.ts';

export const googleFundingChoices: Cmp = {
	id: 'google-funding-choices',
	name: 'Google Privacy & messaging (Funding Choices)',
	scripts: [/\/\/fundingchoicesmessages\.google\.com\//],
	element: '.fc-consent-root',
	cookies: ['FCCDCF'],
	storage: [],
	globals: ['googlefc.showRevocationMessage'],
	// A nested list; its fourth field begins with the TC string. Where nobody has to be asked the field is empty.
	read: raw => {
		const tc = /^\[(?:[^,[]*,){3}\["(C[\w-]+)/.exec(plain(raw))?.[1];
		return tc ? tcPurposes(tc) : undecided;
	},
	banner: {
		root: '.fc-dialog-container, .fc-consent-root',
		accept: '.fc-cta-consent',
		reject: '.fc-cta-do-not-consent',
		settings: '.fc-cta-manage-options',
		save: '.fc-confirm-choices',
		reopenCalls: ['googlefc.showRevocationMessage'],
	},
	sources: [
		'https://github.com/ryanbr/consent-rr/blob/main/src/fundingchoices/lib/fundingchoices-core.js',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/fundingchoices.json',
	],
};
