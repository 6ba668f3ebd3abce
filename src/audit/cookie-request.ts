import {parseSetCookie} from 'set-cookie-parser';
import type {CookieRequest} from './observation.ts';

/** Reads one Set-Cookie line (or what a script assigns to `document.cookie`); `at` turns a date into a lifetime. Drops the value. */
export function cookieRequestOf(line: string, at: number): CookieRequest | null {
	// The parser passes over cookies that are called as what every object has (`constructor`): with a mark before it, none is.
	const parsed = parseSetCookie(`${mark}${line}`, {decodeValues: false, split: false, silent: true})[0];
	const name = parsed?.name.slice(mark.length).trim();
	if (!parsed || !name) {
		return null;
	}

	const {domain, maxAge, expires, secure, httpOnly, sameSite, partitioned} = parsed;
	return {
		name: name.slice(0, longest),
		domain: domain ? domain.replace(/^\./, '').toLowerCase().slice(0, longest) : null,
		lifetime: lifetimeOf(maxAge, expires, at),
		secure: secure ?? false,
		httpOnly: httpOnly ?? false,
		sameSite: (sameSite ?? '').toLowerCase().slice(0, longest),
		partitioned: partitioned ?? false,
	};
}

const mark = '.';

/** Longer than any name or host a browser takes. */
const longest = 256;

/** Max-Age goes before Expires (RFC 6265, 5.3). */
function lifetimeOf(maxAge: number | undefined, expires: Date | undefined, at: number): CookieRequest['lifetime'] {
	if (maxAge !== undefined && !Number.isNaN(maxAge)) {
		return written(maxAge);
	}

	const until = expires?.getTime();
	return until === undefined || Number.isNaN(until) ? 'session' : written(Math.round((until - at) / 1000));
}

/** As JSON can write it: it has no word for infinity, and a page may write any number of digits; nor for `-0`. */
function written(seconds: number): number {
	return Math.max(-mostSeconds, Math.min(seconds, mostSeconds)) || 0;
}

const mostSeconds = Number.MAX_SAFE_INTEGER;
