import {bitsOf, type Bits} from './bits.ts';
import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';
import {objectIn} from './stored-value.ts';
import {purposes} from './tcf-purposes.ts';
import {countOf, vendorList, without} from './vendor-list.ts';

/** Purposes nobody may claim a legitimate interest for, and that every advertising site asks about: 1, 3 and 4. */
const consentOnly = [1, 3, 4];

/** 2018-01-01: no TC string is older. */
const earliest = 1_514_764_800;

/**
 * Reads a TC string, or `{"gdprApplies":false}`, the interface's word that it asks nobody. Anything else, an empty string too, is
 * undecided. The reader is our own: a page may hand over anything, and ranges that overlap hold up the standard's library for a
 * quarter of a minute.
 * Source: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework, "TC String Format"
 */
export function decodeTcf(raw: string): Decision {
	if (raw.startsWith('{')) {
		return objectIn(raw)['gdprApplies'] === false ? {...undecided, details: {gdprApplies: false}} : undecided;
	}
	try {
		const [core = '', ...more] = raw.split('.', mostSegments);
		const read = coreOf(bitsOf(core));
		if (!read) return undecided;
		const shown = disclosedIn(more);
		const {granted, denied, state} = choiceOf(read.consents, read.interests);
		return {
			state,
			granted,
			denied,
			vendors: {
				granted: countOf(read.vendors),
				denied: shown && countOf(without(shown, read.vendors)),
				interests: countOf(read.vendorInterests),
			},
			details: {...read.details, ...(shown && {disclosedVendors: countOf(shown)})},
		};
	} catch {
		return undecided;
	}
}

/** Core, disclosed vendors, allowed vendors, the publisher's own. */
const mostSegments = 4;

type Purposes = (id: number) => boolean;

function coreOf(bits: Bits) {
	const version = bits.number(6);
	// Tenths of seconds since the epoch.
	const created = bits.number(36) / 10;
	if (version !== 2 || created < earliest) return null;
	bits.skip(36);
	const cmpId = bits.number(12);
	bits.skip(12 + 6 + 12);
	const vendorListVersion = bits.number(12);
	const policyVersion = bits.number(6);
	bits.skip(2 + 12);
	const consents = listed(bits);
	const interests = listed(bits);
	bits.skip(1 + 12);
	const vendors = vendorList(bits);
	const vendorInterests = vendorList(bits);
	return {consents, interests, vendors, vendorInterests, details: {policyVersion, vendorListVersion, cmpId}};
}

function listed(bits: Bits): Purposes {
	const all = Array.from({length: 24}, () => bits.flag());
	return id => all[id - 1] === true;
}

function choiceOf(consented: Purposes, interest: Purposes): Decision {
	const named = (yes: boolean) => purposes.filter((_, index) => consented(index + 1) === yes);
	// Platforms leave unset what no vendor on the site asks for, or asks for as a legitimate interest.
	const unsettled = purposes.filter((_, index) => !consented(index + 1) && !interest(index + 1));
	const everything = consentOnly.every(consented) && unsettled.length <= 1;
	const granted = named(true);
	const state = granted.length === 0 ? 'rejected' : everything ? 'accepted' : 'partial';
	return {state, granted, denied: named(false)};
}

/** Who was shown to the visitor: told from version 2.3 of the framework on. */
function disclosedIn(segments: readonly string[]): Uint8Array | null {
	try {
		for (const segment of segments) {
			const bits = bitsOf(segment);
			if (bits.number(3) === 1) return vendorList(bits);
		}
	} catch {
		// Cut off after the core, which is whole.
	}
	return null;
}
