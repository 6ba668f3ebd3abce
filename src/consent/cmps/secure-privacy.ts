import type {Cmp} from '../cmp.ts';
import {decideAll, decideGranted, packedObjectIn} from '../choices.ts';
import {undecided, type Decision} from '../consent.ts';
import {pending} from '../decide.ts';
import {objectIn, stringsIn} from '../stored-value.ts';

export const securePrivacy: Cmp = {
	id: 'secure-privacy',
	name: 'Secure Privacy',
	scripts: [/\/\/app\.secureprivacy\.ai\/script\//],
	element: '#ifrmCookieBanner',
	cookies: ['sp_dpr'],
	storage: [],
	read: raw => {
		const {answered, allAllowed, categories} = {...packedObjectIn(raw), ...objectIn(raw)};
		if (typeof answered !== 'boolean' || typeof allAllowed !== 'boolean') return undecided;
		const decision = allAllowed ? decideAll(true) : somewhat(decideGranted(stringsIn(categories)));
		return answered ? decision : pending(decision);
	},
	// Its buttons are in a frame of the site's own.
	banner: {root: '#main-cookie-banner', accept: '#sp-accept', reject: '#sp-decline'},
	sources: ['https://app.secureprivacy.ai/script/'],
};

/** Something was refused. */
const somewhat = (decision: Decision): Decision =>
	decision.state === 'accepted' ? {...decision, state: 'partial'} : decision;
