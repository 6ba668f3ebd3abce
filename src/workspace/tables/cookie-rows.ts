import {type AuditFile, vendorNames} from '../../report/index.ts';
import {searchText, type Searchable} from './filter.ts';

export type Cookie = AuditFile['cookies'][number];

/** How what was asked for, what was kept and what the policy says differ. */
export type Difference = 'longer-than-declared' | 'not-on-list' | 'capped' | 'kept-shorter';

export type CookieRow = Searchable & {
	readonly cookie: Cookie;
	/** Null: nobody known. */
	readonly vendor: string | null;
	readonly differences: readonly Difference[];
};

export function cookieRows(file: AuditFile): readonly CookieRow[] {
	const names = vendorNames(file);
	return file.cookies.map(cookie => {
		const vendor = cookie.vendor === null ? null : (names.get(cookie.vendor) ?? cookie.vendor);
		return {
			cookie,
			vendor,
			differences: differencesOf(cookie),
			text: searchText(cookie.name, cookie.domain, vendor, cookie.vendor),
			phase: cookie.phase,
		};
	});
}

/** "Two years" is said of 730 days and of 24 months of 30 or 31. */
const tolerance = 1.1;
/** The store tells of a cookie some time after it was set; seconds. */
const untilTold = 3600;
/** The 400 days browsers cap at, in seconds. https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/ */
const cap = 34_560_000;

export function differencesOf(cookie: Cookie): readonly Difference[] {
	const {requestedLifetime: requested, storedLifetime: stored, declaredLifetime, declared} = cookie;
	// Where only the store was seen, no less was asked for than what it kept.
	const asked = requested ?? stored;
	const promised = declaredLifetime === 'session' ? 0 : declaredLifetime;
	const isLonger = typeof asked === 'number' && promised !== null && asked > promised * tolerance;
	const isShorter = typeof requested === 'number' && typeof stored === 'number' && requested - stored > untilTold;
	const isCapped = isShorter && Math.abs(cap - stored) <= untilTold;
	return [
		...(isLonger ? (['longer-than-declared'] as const) : []),
		...(declared === false ? (['not-on-list'] as const) : []),
		...(isShorter ? ([isCapped ? 'capped' : 'kept-shorter'] as const) : []),
	];
}

/** A lifetime to sort by: until the browser closes is the shortest. */
export function lifetimeKey(lifetime: Cookie['storedLifetime']): number | null {
	return lifetime === 'session' ? 0 : lifetime;
}
