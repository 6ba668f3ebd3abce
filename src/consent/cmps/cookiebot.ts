import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {plain} from '../stored-value.ts';

export const cookiebot: Cmp = {
	id: 'cookiebot',
	name: 'Cookiebot',
	scripts: [/\/\/consent(cdn)?\.cookiebot\.(com|eu)\//],
	element: '#CybotCookiebotDialog',
	cookies: ['CookieConsent'],
	storage: [],
	events: ['CookiebotOnAccept', 'CookiebotOnDecline'],
	globals: ['Cookiebot.consent'],
	read: raw => {
		// Not JSON: {stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,…}
		const value = plain(raw);
		const choices = [...value.matchAll(/[{,](necessary|preferences|statistics|marketing):(true|false)/g)].map(
			([, purpose, yes]) => [purpose ?? '', yes === 'true'] as const,
		);
		if (choices.length === 0) return undecided;
		return /method:'?implied/.test(value) ? pending(decide(choices)) : decide(choices);
	},
	banner: {
		root: '#CybotCookiebotDialog',
		accept: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept',
		reject: '#CybotCookiebotDialogBodyButtonDecline, #CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll',
		settings: '#CybotCookiebotDialogBodyLevelButtonCustomize, #CybotCookiebotDialogBodyButtonDetails',
		save: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection, #CybotCookiebotDialogBodyButtonAcceptSelected',
		reopen: '#CookiebotWidget button',
		reopenCalls: ['Cookiebot.renew'],
	},
	sources: ['https://www.cookiebot.com/en/developer/'],
};
