import type {CookieFact, StoredFact} from '../facts.ts';
import {law} from '../law.ts';
import {wouldHaveSeenIn} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';
import {trackerOfStored} from '../trackers.ts';

/**
 * Cookies and storage keys written before any choice, one finding a cookie name, one a vendor's keys. What the catalogue does
 * not know and the site itself wrote may well be needed: those are counted in one finding that leaves it open.
 */
export const storageBeforeConsent: Rule = {
	id: 'storage-before-consent',
	severity: 'serious',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.technicalScope.cite],
	check(facts) {
		const cookies = facts.cookies.filter(({essential, phases}) => !essential && phases.includes('before'));
		const storage = facts.storage.filter(({essential, phases}) => !essential && phases.includes('before'));
		const verdicts = [
			...byName(cookies.filter(isKnown)).map(ofCookie),
			...byVendor(storage).map(ofStorage),
			...open(
				cookies.filter(cookie => !isKnown(cookie)),
				storage.filter(({vendor}) => !vendor),
			),
		];
		if (verdicts.length > 0) {
			return verdicts;
		}

		const isSure = wouldHaveSeenIn(facts, 'before', 'requests', 'cookies', 'storage');
		return stoppedVerdict(facts, 'before') ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};

/** A known product's, or a stranger's: neither is needed for the page the visitor asked for. */
function isKnown({vendor, party}: CookieFact): boolean {
	return vendor !== null || party === 'third';
}

function ofCookie(same: readonly CookieFact[]): Verdict {
	const [{name, vendor} = {name: '', vendor: null}] = same;
	return {
		outcome: 'failed',
		cookie: name,
		phase: 'before',
		...(vendor ? {vendor: vendor.id, variant: 'named'} : {confidence: 'medium'}),
		evidence: {cookies: same.map(({id}) => id)},
		data: {cookie: name, name: vendor?.name ?? same[0]?.domain ?? ''},
	};
}

function ofStorage(same: readonly StoredFact[]): Verdict {
	const vendor = same[0]?.vendor;
	return {
		outcome: 'failed',
		phase: 'before',
		variant: 'storage',
		...(vendor ? {vendor: vendor.id} : {}),
		evidence: {storage: same.map(({id}) => id)},
		data: {name: vendor?.name ?? '', keys: distinct(same.map(({key}) => key)).join(', ')},
	};
}

function open(cookies: readonly CookieFact[], storage: readonly StoredFact[]): readonly Verdict[] {
	const names = distinct([...cookies.map(({name}) => name), ...storage.map(({key}) => key)]);
	if (names.length === 0) {
		return [];
	}

	const evidence = {cookies: cookies.map(({id}) => id), storage: storage.map(({id}) => id)};
	const data = {count: names.length, names: names.slice(0, 10).join(', ')};
	return [{outcome: 'cantTell', variant: 'unknown', phase: 'before', confidence: 'low', evidence, data}];
}

function byName(cookies: readonly CookieFact[]): readonly (readonly CookieFact[])[] {
	return distinct(cookies.map(({name}) => name)).map(name => cookies.filter(cookie => cookie.name === name));
}

function byVendor(storage: readonly StoredFact[]): readonly (readonly StoredFact[])[] {
	const ids = distinct(storage.flatMap(stored => trackerOfStored(stored) ?? []));
	return ids.map(id => storage.filter(stored => trackerOfStored(stored) === id));
}

function distinct(names: readonly string[]): readonly string[] {
	return [...new Set(names)];
}
