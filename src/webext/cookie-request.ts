import {parseSetCookie} from 'set-cookie-parser';
import type {CookieRequest} from '../audit/index.ts';

/** Reads one Set-Cookie line (or what a script assigns to `document.cookie`); `at` turns a date into a lifetime. Drops the value. */
export function cookieRequestOf(line: string, at: number): CookieRequest | null {
	const parsed = parseSetCookie(line, {decodeValues: false, split: false})[0];
	if (!parsed?.name) {
		return null;
	}

	const {name, domain, maxAge, expires, secure, httpOnly, sameSite, partitioned} = parsed;
	return {
		name: name.slice(0, 256),
		domain: domain ? domain.replace(/^\./, '').toLowerCase() : null,
		lifetime: lifetimeOf(maxAge, expires, at),
		secure: secure ?? false,
		httpOnly: httpOnly ?? false,
		sameSite: (sameSite ?? '').toLowerCase(),
		partitioned: partitioned ?? false,
	};
}

/** Max-Age goes before Expires (RFC 6265, 5.3). */
function lifetimeOf(maxAge: number | undefined, expires: Date | undefined, at: number): CookieRequest['lifetime'] {
	if (maxAge !== undefined && !Number.isNaN(maxAge)) {
		return maxAge;
	}

	const until = expires?.getTime();
	return until === undefined || Number.isNaN(until) ? 'session' : Math.round((until - at) / 1000);
}
