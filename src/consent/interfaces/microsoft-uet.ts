import {decodeCommand} from '../consent-mode.ts';
import {undecided} from '../consent.ts';
import type {ConsentInterface} from '../interface.ts';

export const microsoftUet: ConsentInterface = {
	id: 'microsoft-uet',
	name: 'Microsoft UET',
	cookies: [],
	storage: [],
	// A command, in the form of Google's, or what a request carries: `asc=G` or `asc=D`, which does not say who chose it.
	read: raw => {
		const wire = /^(?:asc=)?([GD])$/.exec(raw)?.[1];
		if (wire === undefined) return decodeCommand(raw);
		const named = (letter: string) => (wire === letter ? ['ad_storage'] : []);
		return {...undecided, granted: named('G'), denied: named('D')};
	},
	sources: ['https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent'],
};
