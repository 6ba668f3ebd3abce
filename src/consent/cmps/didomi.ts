import type {Cmp} from '../cmp.ts';
import {packedObjectIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {isObject, stringsIn} from '../stored-value.ts';

export const didomi: Cmp = {
	id: 'didomi',
	name: 'Didomi',
	scripts: [/\/\/sdk\.privacy-center\.org\//],
	element: '#didomi-host',
	// The binary `didomi_dcs` replaces the token on some sites; it is known and not read.
	cookies: ['didomi_token', 'didomi_dcs'],
	storage: ['didomi_token', 'didomi_dcs'],
	globals: ['Didomi.getCurrentUserStatus'],
	// Before any choice the token names the visitor and nothing else.
	read: raw => {
		const {purposes, vendors} = packedObjectIn(raw);
		const chosen = listedIn(purposes);
		// Purposes of the Transparency and Consent Framework are kept in its own string.
		return decide(chosen.length > 0 ? chosen : listedIn(vendors));
	},
	banner: {
		root: '#didomi-notice, #didomi-popup, .didomi-popup-notice',
		second: '.didomi-consent-popup-preferences',
		accept: '#didomi-notice-agree-button',
		reject: '#didomi-notice-disagree-button, .didomi-continue-without-agreeing, #btn-toggle-disagree',
		settings: '#didomi-notice-learn-more-button',
		reopen: '[href^="javascript:Didomi.preferences.show" i], [href^="javascript:Didomi.notice.show" i]',
		reopenCalls: ['Didomi.notice.show', 'Didomi.preferences.show'],
	},
	sources: [
		'https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies',
		'https://developers.didomi.io/cmp/web-sdk/reference/api',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/didomi.json',
	],
};

function listedIn(value: unknown): readonly (readonly [purpose: string, granted: boolean])[] {
	const {enabled, disabled} = isObject(value) ? value : {};
	return [...stringsIn(enabled).map(id => [id, true] as const), ...stringsIn(disabled).map(id => [id, false] as const)];
}
