import type {Cmp} from '../cmp.ts';
import {decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {isObject, objectIn} from '../stored-value.ts';
import {tcPurposes} from '../tc-purposes.ts';

export const liveramp: Cmp = {
	id: 'liveramp',
	name: 'LiveRamp',
	scripts: [/\/\/(gdpr|gdpr-wrapper|cmp-consent-tool|ccpa|ccpa-wrapper)\.privacymanager\.io\//],
	element: '#gdpr-consent-tool-wrapper, iframe[src^="https://cmp-consent-tool.privacymanager.io"]',
	cookies: ['cconsent-v2'],
	storage: ['cconsent-v2'],
	// The site's own purposes and vendors, beside the TC string: numbers, or a string of the same kind.
	read: raw => {
		const {purpose} = objectIn(raw);
		if (!isObject(purpose)) return tcPurposes(raw);
		const {consents} = purpose;
		return Array.isArray(consents) ? decideGranted(consents.map(it => `purpose ${it}`)) : undecided;
	},
	banner: {
		root: '#gdpr-consent-tool-wrapper',
		accept: '#save',
		reject: '#denyAll',
		settings: '#manageSettings',
		save: '#saveAndExit',
	},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/privacymanager.json'],
};
