import {vendorOfCookie} from './tables.ts';

const recognising: ReadonlySet<string | undefined> = new Set(['analytics', 'advertising']);

/**
 * Whether one of these cookies is known to serve for recognising a visitor (`_ga`, `_fbp`). Its value is of no use to
 * anybody else but for that; a value of the site's own making may be a cart or a language.
 */
export function isRecognisedBy(cookies: readonly string[]): boolean {
	return cookies.some(name => recognising.has(vendorOfCookie(name)?.cookie.purpose));
}
