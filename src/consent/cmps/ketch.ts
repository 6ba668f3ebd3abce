import type {Cmp} from '../cmp.ts';
import {choicesIn, packedObjectIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {isObject} from '../stored-value.ts';

export const ketch: Cmp = {
	id: 'ketch',
	name: 'Ketch',
	scripts: [/\/\/(global|cdn)\.ketch(cdn|js)\.com\//],
	element: '#lanyard_root, #ketch-banner',
	// Where the law lets it, defaults are written here too, and the value does not tell them from a choice.
	cookies: ['_ketch_consent_v1_'],
	storage: ['_ketch_consent_v1_'],
	globals: ['semaphore.ketch'],
	read: raw =>
		decide(
			choicesIn(
				Object.fromEntries(
					Object.entries(packedObjectIn(raw)).map(([purpose, it]) => [purpose, isObject(it) ? it.status : it]),
				),
			),
		),
	banner: {
		root: '#ketch-banner, #lanyard_root [role="dialog"]',
		second: '#ketch-modal, #ketch-preferences',
		// The ids of its buttons say where they are and not what they do: their labels do.
		accept: ':not(*)',
		reopenCalls: ['semaphore.ketch.showPreferences'],
	},
	sources: [
		'https://github.com/ryanbr/consent-rr/blob/main/filters/ketch.txt',
		'npm:@ketch-sdk/ketch-types@1.88.0',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/ketch.json',
	],
};
