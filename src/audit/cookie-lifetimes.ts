import type {Lifetime} from '../policy/index.ts';

/**
 * The longest lifetime asked for. Where only the store was seen, what it keeps is what was asked for, unless a cap may hide
 * more. Null: not known.
 */
export function askedLifetime(written: readonly Lifetime[], stored: readonly Lifetime[]): Lifetime | null {
	return longest(written) ?? (stored.some(isCapped) ? null : longest(stored));
}

/**
 * The 400 days that RFC 6265bis recommends as the most a browser keeps a cookie, in seconds.
 * https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/; Chromium: https://chromestatus.com/feature/4887741241229312
 */
const cap = 34_560_000;
/** The store tells of a cookie some time after it was set; seconds. */
const untilTold = 3600;

function isCapped(lifetime: Lifetime): boolean {
	return lifetime !== 'session' && lifetime > cap - untilTold;
}

function longest(lifetimes: readonly Lifetime[]): Lifetime | null {
	const seconds = lifetimes.filter(lifetime => typeof lifetime === 'number');
	return seconds.length > 0 ? seconds.reduce((most, one) => Math.max(most, one)) : (lifetimes[0] ?? null);
}
