import type {Cmp} from '../cmp.ts';
import type {Choice} from '../choices.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

const purposes = ['necessary', 'functionality', 'measurement', 'experience', 'marketing'];

export const c15t: Cmp = {
	id: 'c15t',
	name: 'c15t',
	scripts: [/\/c15t(@[\d.]+)?\/dist\/|\/c15t(\.min)?\.js/],
	element: '[data-testid="consent-banner-root"], [data-testid="consent-dialog-root"]',
	cookies: ['c15t'],
	storage: ['c15t', 'privacy-consent-storage'],
	globals: ['c15tStore.getState'],
	// All five purposes are stored, those too that the site never asks about, as refused; so a yes to the last is a yes.
	read: raw => {
		const said = inCookie(raw) ?? choicesIn(objectIn(raw).consents).filter(([it]) => purposes.includes(it));
		if (!said.some(([it]) => it === 'necessary')) return undecided;
		const decision = decide(said);
		return decision.granted.includes('marketing') ? {...decision, state: 'accepted'} : decision;
	},
	banner: {
		root: '[data-testid="consent-banner-root"]',
		second: '[data-testid="consent-dialog-root"], [data-testid="consent-widget-root"]',
		accept: '[data-testid$="-accept-button"]',
		reject: '[data-testid$="-reject-button"]',
		settings: '[data-testid="consent-banner-customize-button"]',
		save: '[data-testid="consent-widget-footer-save-button"]',
	},
	sources: ['npm:c15t@2.2.1', 'npm:@c15t/react@2.2.1'],
};

/** `c.necessary:1,c.marketing:1,i.t:1790000000000,…`: what was refused is left out. */
function inCookie(raw: string): readonly Choice[] | null {
	const granted = new Set([...raw.matchAll(/(?:^|,)c\.(\w+):1(?=,|$)/g)].map(([, purpose]) => purpose));
	return granted.size > 0 ? purposes.map(it => [it, granted.has(it)]) : null;
}
