const hidden = '…';
const longestName = 100;
/** Each part can only begin where the one before it ended, so this is linear in the length of the text. */
const email = /[^\s@/]@(?:[\w-]+\.)+[a-z]{2,}/i;
const emails = /[\w.+-]{1,64}(?:@|%40)(?:[\w-]{1,63}\.){1,8}[a-z]{2,}/gi;
/** JSON in base64: not where something is, but what is said. */
const data = /^(?:eyJ|W3si)[\w+%=-]{8,}$/;
/** A national identity number with its date of birth (Norway's, with the offsets of D and H numbers), or a phone number with its country. */
const person = /^(?:[0-7]\d(?:[048][1-9]|[159][0-2])\d{7}|(?:\+|%2b)\d{8,14})$/i;
/** A UUID, or as many hexadecimal digits. */
const visitor = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{32,})$/i;
const none: ReadonlySet<string> = new Set();

/**
 * An address without what it says of a person: query values (apart from parameters in `kept`), path segments that look
 * like e-mail addresses, fragment and user information. Parameter names stay. Never throws.
 */
export function redactUrl(url: string, kept: ReadonlySet<string> = none): string {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
	if (scheme === 'data') return `data:${/^[\w+.-]+\/[\w+.-]+/.exec(url.slice(5, 105))?.[0] ?? ''},${hidden}`;
	if (scheme === 'mailto' || scheme === 'tel' || scheme === 'javascript') return `${scheme}:${hidden}`;
	const [withoutFragment] = cut(url, '#');
	const [address, query] = cut(withoutFragment, '?');
	const segments = withoutUser(address).split('/');
	// What leads to a file is the site's own number at its supplier, not the visitor's.
	const isFile = /\.[a-z][a-z\d]{1,4}$/i.test(segments.at(-1) ?? '') && segments.length > 3;
	const path = segments.map(segment => redactSegment(segment, kept, isFile)).join('/');
	return query === undefined ? path : `${path}?${redactPairs(query, '&', kept)}`;
}

/**
 * A redacted address as it may be sent outside: host, first part of the path and names of the query. Of a product's own address
 * the parts that are plain words stay: they are the same for everybody who uses it.
 */
export function cutUrl(url: string, isProduct = false): string {
	const [, origin = '', path = '', query = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
	if (origin === '') return url;
	const [first = '', ...rest] = path.split('/').slice(1);
	const plain = isProduct ? rest.findIndex(part => !endpoint.test(part)) : 0;
	const kept = rest.slice(0, plain < 0 ? rest.length : plain);
	const isCut = rest.slice(kept.length).some(part => part !== '');
	const parts = isCut ? [first, ...kept, hidden] : [first, ...rest];
	return `${origin}${path === '' ? '' : `/${parts.join('/')}`}${query}`;
}

const endpoint = /^(?:[a-z][a-z_.-]{0,30}|v?\d{1,2}|)$/i;

/** Addresses inside running text redacted, e-mail addresses hidden. */
export function redactText(text: string): string {
	return text
		.split(/(\s+)/)
		.map(word => (word.includes('://') ? redactUrl(word) : hideEmail(word)))
		.join('');
}

/** What a decoder read, at any depth, with addresses redacted and e-mail addresses hidden. Plain JSON comes out. */
export function redactDecoded(decoded: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(decoded)
			.filter(([, value]) => value !== undefined && typeof value !== 'function')
			.map(([name, value]) => [name, redactValue(value, 0)]),
	);
}

export function hideEmail(text: string): string {
	return looksLikeEmail(text) ? hidden : text;
}

/** A platform's own number for the visitor, in the consent it stored: who it was is no part of what was chosen. */
export function hideIds(raw: string): string {
	return raw
		.replace(emails, hidden)
		.replace(/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi, hidden)
		.replace(/\b(\w{0,40}id|stamp)(["']?\s{0,3}[:=]\s{0,3}["']?)[\w%+/=-]{10,}/gi, `$1$2${hidden}`);
}

function redactValue(value: unknown, depth: number): unknown {
	if (typeof value === 'string') return redactText(value);
	// JSON has no infinity and no minus zero: what cannot be written cannot be sealed.
	if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
	if (typeof value === 'boolean' || value === null) return value;
	if (typeof value !== 'object' || depth > 8) return hidden;
	if (Array.isArray(value)) return value.map(item => redactValue(item, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactValue(item, depth + 1)]));
}

function cut(text: string, mark: string): readonly [string, string | undefined] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function withoutUser(address: string): string {
	const start = address.indexOf('//');
	if (start < 0) return address;
	const end = address.indexOf('/', start + 2);
	const authority = address.slice(start + 2, end < 0 ? undefined : end);
	const host = authority.slice(authority.lastIndexOf('@') + 1);
	return address.slice(0, start + 2) + host + (end < 0 ? '' : address.slice(end));
}

/** Some beacons carry their parameters in the path: `/activityi;src=1;u1=name`. */
function redactSegment(segment: string, kept: ReadonlySet<string>, isFile: boolean): string {
	if (looksLikeEmail(segment) || data.test(segment) || person.test(segment)) return hidden;
	if (!isFile && visitor.test(segment)) return hidden;
	const [name, parameters] = cut(segment, ';');
	return parameters === undefined ? segment : `${name};${redactPairs(parameters, ';', kept)}`;
}

function redactPairs(pairs: string, separator: string, kept: ReadonlySet<string>): string {
	return pairs
		.split(separator)
		.map(pair => {
			const [name, value] = cut(pair, '=');
			const shown = name.length > longestName || looksLikeEmail(name) ? hidden : name;
			if (value === undefined || value === '') return value === undefined ? shown : `${shown}=`;
			return `${shown}=${kept.has(name) && !looksLikeEmail(value) ? value : hidden}`;
		})
		.join(separator);
}

function looksLikeEmail(text: string): boolean {
	return email.test(text.replace(/%(?:25)*40/g, '@').replace(/%(?:25)*2e/gi, '.'));
}
