import * as drawer from './cmps/index.ts';

/** Cookies of the standards, written by many platforms. */
export const tcfCookies = ['euconsent-v2', 'eupubconsent-v2'] as const;

/** The id of the platform that remembers the visitor's choice in a cookie of this name; `tcf` for the standard's own. */
export function isConsentCookie(name: string): string | null {
	if (tcfCookies.some(it => it === name)) return 'tcf';
	return owner(name, cmp => [...cmp.cookies, ...(cmp.decidedBy ? [cmp.decidedBy] : [])]);
}

/** The same for a key in localStorage. */
export function isConsentStorageKey(key: string): string | null {
	return owner(key, cmp => cmp.storage);
}

/** `pattern` is a name, or its beginning and a `*`. */
export function matches(pattern: string, name: string): boolean {
	return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function owner(name: string, namesOf: (cmp: (typeof drawer)[keyof typeof drawer]) => readonly string[]): string | null {
	return Object.values(drawer).find(cmp => namesOf(cmp).some(pattern => matches(pattern, name)))?.id ?? null;
}
