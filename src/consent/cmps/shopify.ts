import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

const purposes: Readonly<Record<string, string>> = {
	a: 'analytics',
	m: 'marketing',
	p: 'preferences',
	s: 'sale_of_data',
};

export const shopify: Cmp = {
	id: 'shopify',
	name: 'Shopify',
	scripts: [/\/shopifycloud\/privacy-banner\//],
	element: '#shopify-pc__banner, #shopify-pc__prefs',
	cookies: ['_tracking_consent'],
	storage: [],
	events: ['visitorConsentCollected'],
	globals: ['privacyBanner.loadBanner'],
	read: raw => {
		// Since 2025 «3.AMPs_…»: what is allowed where the visitor is, whether anybody was asked or not.
		const letters = /^3\.([ampsAMPS]{4})_/.exec(raw)?.[1];
		if (letters) {
			return pending(decide([...letters].map(it => [purposes[it.toLowerCase()] ?? it, it < 'a'])));
		}
		const {con} = objectIn(raw);
		if (!isObject(con)) return undecided;
		const said = choicesIn(con.CMP ?? con).map(([it, yes]) => [purposes[it] ?? it, yes] as const);
		return said.length > 0 ? decide(said) : pending({...undecided});
	},
	banner: {
		root: '#shopify-pc__banner',
		second: '#shopify-pc__prefs',
		accept: '#shopify-pc__banner__btn-accept, #shopify-pc__prefs__header-accept',
		reject: '#shopify-pc__banner__btn-decline, #shopify-pc__prefs__header-decline',
		settings: '#shopify-pc__banner__btn-manage-prefs',
		save: '#shopify-pc__prefs__header-save',
		reopenCalls: ['privacyBanner.showPreferences'],
	},
	sources: [
		'https://shopify.dev/docs/api/customer-privacy',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/shopify.json',
	],
};
