import type {Cmp} from './cmp.ts';
import * as drawer from './cmps/index.ts';

/** Cookies of the standards, written by many platforms. */
export const tcfCookies = ['euconsent-v2', 'eupubconsent-v2'] as const;

/** The id of the platform that remembers the visitor's choice in a cookie of this name; `tcf` for the standard's own. */
export function isConsentCookie(name: string): string | null {
	if (tcfCookies.some(it => it === name)) return 'tcf';
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

const all = Object.values<Cmp>(drawer);
const cookiePatterns = patternsOf(({cookies, decidedBy}) => [...cookies, ...(decidedBy ? [decidedBy] : [])]);
const storagePatterns = patternsOf(({storage}) => storage);

/** Pages write the same dozens of names again and again. */
function patternsOf(namesOf: (cmp: Cmp) => readonly string[]): Patterns {
	const each = all.flatMap(cmp => namesOf(cmp).map(pattern => [pattern, cmp.id] as const));
	const whole = each.filter(([pattern]) => !pattern.endsWith('*'));
	return {whole: new Map(whole), begun: each.filter(pair => !whole.includes(pair))};
}

function owner(name: string, {whole, begun}: Patterns): string | null {
	return whole.get(name) ?? begun.find(([pattern]) => matches(pattern, name))?.[1] ?? null;
}
