import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {undecided, type SignalKind} from '../../consent/consent.ts';
import type {ConsentInterface} from '../../consent/interface.ts';
import * as interfaces from '../../consent/interfaces/index.ts';
import {gppCookies, isConsentCookie, isConsentStorageKey, matches, tcfCookies} from '../../consent/names.ts';

/** A choice a platform keeps in this browser, as it wrote it. `key` tells the places apart. */
export type StoredChoice = {
	readonly key: string;
	readonly signal: SignalKind;
	readonly raw: string;
	readonly cmp?: string;
};

/** All choices kept in these cookies and in localStorage. Defaults written before any choice are left out. */
export function storedChoices(all: ReadonlyMap<string, string>): readonly StoredChoice[] {
	const storage = storageNow();
	const cookies = new Map([...all].filter(([name]) => isConsentCookie(name) !== null));
	// Most looks at most pages end here.
	if (cookies.size === 0 && !Object.keys(storage ?? {}).some(isConsentStorageKey)) return [];

	const tcf = tcfCookies.flatMap(name => choice('tcf', name, cookies.get(name)));
	const gpp = gppCookies.flatMap(name => choice('gpp', name, cookies.get(name)));
	const told = Object.values<ConsentInterface>(interfaces);
	return [...tcf, ...gpp, ...[...Object.values<Cmp>(cmps), ...told].flatMap(it => choicesOf(it, cookies, storage))];
}

type Keeper = Pick<Cmp, 'id' | 'cookies' | 'storage' | 'decidedBy' | 'spread' | 'read'>;

function choicesOf(
	cmp: Keeper,
	cookies: ReadonlyMap<string, string>,
	storage: Storage | null,
): readonly StoredChoice[] {
	const {id, decidedBy} = cmp;
	if (decidedBy !== undefined && !cookies.has(decidedBy) && stored(storage, decidedBy) === undefined) return [];
	const kept = [...cookies].filter(([name]) => cmp.cookies.some(pattern => matches(pattern, name)));
	const inCookies = cmp.spread
		? choice('cmp-cookie', id, together(kept), id)
		: kept.flatMap(([name, value]) => choice('cmp-cookie', name, value, id));
	const keys = cmp.storage.flatMap(pattern => keysLike(pattern, storage));
	const inStorage = cmp.spread
		? choice('cmp-cookie', `storage:${id}`, together(keys.map(key => [key, stored(storage, key) ?? ''])), id)
		: keys.flatMap(key => choice('cmp-cookie', `storage:${key}`, stored(storage, key), id));
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

/** The cookies scripts may read: names and values. `document.cookie` holds the page up while the browser asks elsewhere. */
export async function cookiesNow(): Promise<ReadonlyMap<string, string>> {
	const {cookieStore} = globalThis as {
		cookieStore?: {getAll(): Promise<readonly Readonly<Record<'name' | 'value', string>>[]>};
	};
	try {
		return cookieStore
			? new Map((await cookieStore.getAll()).map(({name, value}) => [name, value]))
			: new Map(document.cookie.split('; ').map(pair => /^([^=]*)=?(.*)$/s.exec(pair)!.slice(1) as [string, string]));
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

/** The keys a pattern stands for: most name one, and the page's own need not be gone through. */
function keysLike(pattern: string, storage: Storage | null): readonly string[] {
	return pattern.endsWith('*') ? Object.keys(storage ?? {}).filter(key => matches(pattern, key)) : [pattern];
}

function stored(storage: Storage | null, key: string): string | undefined {
	return storage?.getItem(key) ?? undefined;
}
