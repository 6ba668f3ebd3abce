import type {Cmp} from '../cmp.ts';
import {choicesIn, decideGranted, packedObjectIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

/** Granted to everybody, whatever was said. */
const always = ['security_storage', 'functionality_storage'];

export const securiti: Cmp = {
	id: 'securiti',
	name: 'Securiti',
	scripts: [/\/\/cdn-prod\.securiti\.ai\/consent\//],
	element: 'script[data-domain-uuid][data-tenant-uuid]',
	cookies: ['__privaci_cookie_consents'],
	storage: [],
	globals: ['SecuritiSDK', 'showConsentPreferencesPopup'],
	read: raw => {
		const {consents, gcm} = {...packedObjectIn(raw), ...objectIn(raw)};
		if (!isObject(consents)) return undecided;
		const modes = choicesIn(gcm).filter(([it]) => !always.includes(it));
		if (modes.length > 0) return decide(modes);
		// Ids of the site's own, and only those granted: the necessary one is among them, one alone tells nothing.
		const granted = choicesIn(consents).map(([it, yes]) => [`category ${it}`, yes] as const);
		if (granted.length === 0) return {...undecided, state: 'rejected'};
		const decision = decide(granted);
		if (granted.length === 1) return pending(decision);
		const isListed = decision.denied.length > 0;
		return isListed ? decision : {...decision, state: decideGranted(decision.granted.slice(1)).state};
	},
	banner: {
		// Named as those of other platforms: what it looks like and what its buttons say must tell.
		root: ':not(*)',
		accept: ':not(*)',
		reopenCalls: ['showConsentPreferencesPopup'],
	},
	sources: [
		'https://github.com/ryanbr/consent-rr/blob/main/src/securiti/lib/securiti-core.js',
		'https://github.com/ryanbr/consent-rr/blob/main/filters/securiti.txt',
	],
};
