import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {pairsIn, plain} from '../stored-value.ts';

const purposes = new Set(['necessary', 'preferences', 'statistics', 'marketing']);

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
		const said = pairsIn(value.slice(1), ',', ':').filter(([name]) => purposes.has(name));
		const choices = choicesIn(Object.fromEntries(said), 'true', 'false');
		if (!value.startsWith('{') || choices.length === 0) return undecided;
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
