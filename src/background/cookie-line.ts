import type {CookieLine} from '../webext/messages.ts';
import {cookieRequestOf, type CookieWritten} from '../audit/index.ts';

/** What a script asked for, read from its own line; anything else as it came. Null where the line asks for no cookie. */
export function written(seen: unknown): unknown {
	if (!isLine(seen)) return seen;
	const {at, line, page, script, by} = seen;
	const cookie = cookieRequestOf(line, at);
	return (
		cookie && ({kind: 'cookie-written', at, cookie, page, script, ...(by === undefined ? {} : {by})} as CookieWritten)
	);
}

function isLine(seen: unknown): seen is CookieLine {
	const {kind, at, line} = (seen ?? {}) as Partial<Record<keyof CookieLine, unknown>>;
	return kind === 'cookie-line' && Number.isFinite(at) && typeof line === 'string' && line.length <= longest;
}

/** No browser takes more than 4,096 bytes for a name and 1,024 for each attribute. */
const longest = 70_000;
