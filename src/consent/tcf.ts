import {TCString} from '@iabtechlabtcf/core';
import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';

/** The eleven purposes of the Transparency and Consent Framework, in short. Source: IAB Europe, TCF policies, appendix A. */
const purposes = [
	'store-and-access',
	'basic-ads',
	'ads-profile',
	'personalised-ads',
	'content-profile',
	'personalised-content',
	'measure-ads',
	'measure-content',
	'audience-statistics',
	'improve-services',
	'select-content',
] as const;

/** Purposes nobody may claim a legitimate interest for, and that every advertising site asks about: 1, 3 and 4. */
const consentOnly = [1, 3, 4];

/** Reads a TC string. Anything else, an empty string too, is undecided. */
export function decodeTcf(raw: string): Decision {
	try {
		const model = TCString.decode(raw);
		if (model.version !== 2 || model.created.getUTCFullYear() < 2018) return undecided;
		const consented = (id: number) => model.purposeConsents.has(id);
		const named = (yes: boolean) => purposes.filter((_, index) => consented(index + 1) === yes);
		// Platforms leave unset what no vendor on the site asks for, or asks for as a legitimate interest.
		const everything = consentOnly.every(consented) && purposes.filter((_, index) => !settled(index + 1)).length <= 1;
		function settled(id: number): boolean {
			return consented(id) || model.purposeLegitimateInterests.has(id);
		}
		const granted = named(true);
		const state = granted.length === 0 ? 'rejected' : everything ? 'accepted' : 'partial';
		return {state, granted, denied: named(false)};
	} catch {
		return undecided;
	}
}
