import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {undecided, type SignalKind} from '../../consent/consent.ts';
import {matches, tcfCookies} from '../../consent/names.ts';

/** A choice a platform keeps in this browser, as it wrote it. `key` tells the places apart. */
export type StoredChoice = {
	readonly key: string;
	readonly signal: SignalKind;
	readonly raw: string;
	readonly cmp?: string;
};

/**
 * All choices kept in cookies and localStorage that scripts may read. Defaults written before any choice are left out. To read
 * cookies holds the page up while the browser asks elsewhere: who knows better leaves them out.
 */
export function storedChoices(cookies: ReadonlyMap<string, string> = cookiesNow()): readonly StoredChoice[] {
	const storage = storageNow();
	const tcf = tcfCookies.flatMap(name => choice('tcf', name, cookies.get(name)));
	return [...tcf, ...Object.values<Cmp>(cmps).flatMap(cmp => choicesOf(cmp, cookies, storage))];
}

function choicesOf(cmp: Cmp, cookies: ReadonlyMap<string, string>, storage: Storage | null): readonly StoredChoice[] {
	const {id, decidedBy} = cmp;
	if (decidedBy !== undefined && !cookies.has(decidedBy) && stored(storage, decidedBy) === undefined) return [];
	const kept = [...cookies].filter(([name]) => cmp.cookies.some(pattern => matches(pattern, name)));
	const inCookies = cmp.spread
		? choice('cmp-cookie', id, together(kept), id)
		: kept.flatMap(([name, value]) => choice('cmp-cookie', name, value, id));
	const inStorage = cmp.storage.flatMap(key => choice('cmp-cookie', `storage:${key}`, stored(storage, key), id));
	// Another program may keep something private under the same name.
	return [...inCookies, ...inStorage].filter(({raw}) => cmp.read(raw) !== undecided);
}

function together(cookies: readonly (readonly [name: string, value: string])[]): string {
	const pairs = cookies.map(pair => pair.join('='));
	return pairs.sort().join('; ');
}

function choice(signal: SignalKind, key: string, raw: string | undefined, cmp?: string): readonly StoredChoice[] {
	return raw ? [{key, signal, raw, ...(cmp === undefined ? {} : {cmp})}] : [];
}

export function cookiesNow(): Map<string, string> {
	try {
		const pairs = document.cookie.split('; ').map(pair => pair.split(/=(.*)/s));
		return new Map(pairs.map(([name = '', value = '']) => [name, value]));
	} catch {
		// A sandboxed document has no cookies.
		return new Map();
	}
}

function storageNow(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

function stored(storage: Storage | null, key: string): string | undefined {
	return storage?.getItem(key) ?? undefined;
}
