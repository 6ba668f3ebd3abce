import type {Cmp} from '../cmp.ts';
import {tcPurposes} from '../tc-purposes.ts';

export const inmobi: Cmp = {
	id: 'inmobi',
	// Quantcast sold it in 2023; addresses changed, the code and its names did not.
	name: 'InMobi CMP (Quantcast Choice)',
	scripts: [/\/\/(cmp\.inmobi\.com|cmp\.quantcast\.com|quantcast\.mgr\.consensu\.org)\//],
	element: '#qc-cmp2-container, #qc-cmp2-ui',
	cookies: ['_cmpRepromptHash', 'noniabvendorconsent'],
	storage: ['_cmpRepromptHash'],
	// Begins with the TC string of the choice.
	read: tcPurposes,
	banner: {
		root: '#qc-cmp2-ui',
		accept: '#accept-btn, .qc-cmp2-summary-buttons > [mode="primary"]',
		reject: '#disagree-btn',
		settings: '#more-options-btn',
		reopen: '#qc-cmp2-persistent-link, .qc-cmp2-persistent-link',
	},
	sources: [
		'https://support.inmobi.com/choice/how-to-guide/callbacks/web-callbacks',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/quantcast.json',
	],
};
