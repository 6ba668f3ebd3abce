import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide, pending} from '../decide.ts';
import {plain} from '../stored-value.ts';

export const cookieReports: Cmp = {
	id: 'cookie-reports',
	name: 'CookieReports (Digital Control Room)',
	scripts: [/\/\/policy\.cookiereports\.com\//],
	element: '#CookieReportsBanner',
	cookies: ['wscrCookieConsent'],
	storage: [],
	events: ['wscr.consent'],
	globals: ['_cookiereports.loadConsent'],
	read: raw => {
		// 1=true&2=false&…&visitor=…&version=…&consent=explicit; level 1 is always on, the others are named by the site.
		const fields = Object.fromEntries(new URLSearchParams(raw.includes('&') ? raw : plain(raw)));
		const levels = choicesIn(fields).filter(([it]) => /^[1-9]$/.test(it));
		if (levels.length < 2) return decide([]);
		const decision = decide(levels.map(([it, yes]) => [it === '1' ? 'necessary' : `level ${it}`, yes]));
		return fields.consent === 'implied' ? pending(decision) : decision;
	},
	// `.wscrOk` is yes on one site and «understood» on the next.
	banner: {root: '#CookieReportsBanner', accept: ':not(*)', reopen: '.CookieReportsLink'},
	sources: ['https://policy.cookiereports.com/b50c8635_panel-en-gb.js'],
};
