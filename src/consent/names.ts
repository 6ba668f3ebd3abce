import type {Cmp} from './cmp.ts';
import * as drawer from './cmps/index.ts';
import type {ConsentInterface} from './interface.ts';
import * as interfaces from './interfaces/index.ts';

/** Cookies of the standards, written by many platforms. */
export const tcfCookies = ['euconsent-v2', 'eupubconsent-v2'] as const;
export const gppCookies = ['OTGPPConsent'] as const;

/** The id of the platform that remembers the visitor's choice in a cookie of this name; `tcf` or `gpp` for the standards' own. */
export function isConsentCookie(name: string): string | null {
	if (tcfCookies.some(it => it === name)) return 'tcf';
	if (gppCookies.some(it => it === name)) return 'gpp';
	return owner(name, cookiePatterns);
}

/** The same for a key in localStorage. */
export function isConsentStorageKey(key: string): string | null {
	return owner(key, storagePatterns);
}

/** `pattern` is a name, or its beginning and a `*`. */
export function matches(pattern: string, name: string): boolean {
	return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

type Patterns = {readonly whole: ReadonlyMap<string, string>; readonly begun: readonly (readonly [string, string])[]};

type Keeper = Pick<Cmp, 'id' | 'cookies' | 'storage' | 'decidedBy'>;

const all: readonly Keeper[] = [...Object.values<Cmp>(drawer), ...Object.values<ConsentInterface>(interfaces)];
const cookiePatterns = patternsOf(({cookies, decidedBy}) => [...cookies, ...(decidedBy ? [decidedBy] : [])]);
const storagePatterns = patternsOf(({storage}) => storage);

/** Pages write the same dozens of names again and again. */
function patternsOf(namesOf: (keeper: Keeper) => readonly string[]): Patterns {
	const each = all.flatMap(cmp => namesOf(cmp).map(pattern => [pattern, cmp.id] as const));
	const whole = each.filter(([pattern]) => !pattern.endsWith('*'));
	// Two may go by one name: it is the first one's.
	return {whole: new Map(whole.toReversed()), begun: each.filter(pair => !whole.includes(pair))};
}

function owner(name: string, {whole, begun}: Patterns): string | null {
	return whole.get(name) ?? begun.find(([pattern]) => matches(pattern, name))?.[1] ?? null;
}
