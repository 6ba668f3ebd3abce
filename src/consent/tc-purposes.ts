import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Where a TC string keeps the consent to purpose 1. Source: IAB Tech Lab, TCF consent string and vendor list formats v2. */
const firstPurpose = 152;
/** Those nobody may claim a legitimate interest for, and that every advertising site asks about. */
const consentOnly = ['1', '3', '4'];

/**
 * Reads the purposes, by number, of a TC string that a platform keeps in a place of its own. Pages carry this in place of the
 * library: the whole string is read elsewhere, from the standard's own cookie and interface.
 */
export function tcPurposes(text: string): Decision {
	const core = /^C[\w-]{29,}/.exec(text)?.[0];
	if (core === undefined) return undecided;
	const all = Array.from({length: 10}, (_, index) => {
		const bit = firstPurpose + index;
		const digit = digits.indexOf(core.charAt(Math.floor(bit / 6)));
		return [String(index + 1), ((digit >> (5 - (bit % 6))) & 1) === 1] as const;
	});
	const named = (wanted: boolean) => all.filter(([, yes]) => yes === wanted).map(([purpose]) => purpose);
	const granted = named(true);
	const isAll = consentOnly.every(purpose => granted.includes(purpose));
	return {state: granted.length === 0 ? 'rejected' : isAll ? 'accepted' : 'partial', granted, denied: named(false)};
}
