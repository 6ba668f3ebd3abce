import {cookieRequestOf, neverSent, type CookieRequest, type Observation, type SentRequest} from '../../audit/index.ts';
import {field, number, text, type HarEntry} from './entry.ts';

/** As long as the extension keeps of an address and of what a script posted; UTF-16 units. */
const longest = {url: 16_384, body: 65_536} as const;

/** An entry as the extension would have told of it; `at` in ms since the epoch. Values of cookies are dropped. */
export function observationsOf(
	value: unknown,
	{entry, sent, id, at}: {entry: HarEntry; sent: SentRequest; id: string; at: number},
): readonly Observation[] {
	const {type = 'other', method = 'GET', body} = sent;
	const url = sent.url.slice(0, longest.url);
	const isPage = type === 'main_frame';
	const request: Observation = {
		...{kind: 'request', at, id, url, method, type, frame: type === 'sub_frame' ? 1 : 0},
		initiator: initiatorOf(value) ?? entry.referrer,
		...(body !== undefined && {body: body.slice(0, longest.body)}),
		...(sent.url.length > longest.url && {urlLength: sent.url.length}),
	};
	const over = at + Math.max(0, number(field(value, 'time')) ?? 0);
	if (!entry.answer) {
		const error = errorOf(value);
		return error === null ? [request] : [request, {kind: 'request-failed', at: over, id, error}];
	}

	const {mime, size} = entry.answer;
	const status = entry.answer.status ?? 0;
	const isFromCache = text(field(value, '_fromCache')) !== null;
	return [
		request,
		{
			...{kind: 'response', at: over, id, url, status, mime, size: size ?? null},
			setCookies: cookiesOf(field(value, 'response'), over),
			...(isFromCache && {fromCache: true as const}),
		},
		...(isPage && status < 300 ? [{kind: 'navigation', at: over, url} as const] : []),
	];
}

/** Chromium writes an object, we a text, others nothing. */
function initiatorOf(value: unknown): string | null {
	const initiator = field(value, '_initiator');
	const url = text(initiator) ?? text(field(initiator, 'url'));
	return url === null || url === '' ? null : url.slice(0, longest.url);
}

function errorOf(value: unknown): string | null {
	return text(field(value, '_error')) ?? text(field(field(value, 'response'), '_error')) ?? stoppedBefore(value);
}

/** Firefox writes no error for what it, an extension or the page's policy stopped; it took no time at all, not even to be sent. */
function stoppedBefore(value: unknown): string | null {
	const timings = field(value, 'timings');
	const spent = ['blocked', 'dns', 'connect', 'ssl', 'send', 'wait', 'receive'].map(part => field(timings, part));
	return typeof timings === 'object' && timings !== null && spent.every(part => part === undefined) ? neverSent : null;
}

/** The lines the server sent; where the recorder left them out, what it made of them. */
function cookiesOf(response: unknown, at: number): readonly CookieRequest[] {
	const lines = listOf(field(response, 'headers'))
		.filter(header => text(field(header, 'name'))?.toLowerCase() === 'set-cookie')
		.flatMap(header => (text(field(header, 'value')) ?? '').split('\n'));
	const asked = lines.length > 0 ? lines : listOf(field(response, 'cookies')).flatMap(lineOf);
	return asked.filter(line => at >= earliest || !untold.test(line)).flatMap(line => cookieRequestOf(line, at) ?? []);
}

/** Whether a cookie stands in it, sent or set. */
export function hasCookies(value: unknown): boolean {
	return [field(value, 'request'), field(value, 'response')].some(
		side =>
			listOf(field(side, 'cookies')).length > 0 ||
			listOf(field(side, 'headers')).some(header => /^(?:set-)?cookie$/i.test(text(field(header, 'name')) ?? '')),
	);
}

function lineOf(cookie: unknown): readonly string[] {
	const name = text(field(cookie, 'name'));
	if (name === null || /[=;\n]/.test(name)) return [];
	const given = (key: string, as: string) => {
		const value = text(field(cookie, key));
		return value === null || value === '' || value.includes(';') ? [] : [`${as}=${value}`];
	};
	const flags = [
		...(field(cookie, 'secure') === true ? ['Secure'] : []),
		...(field(cookie, 'httpOnly') === true ? ['HttpOnly'] : []),
	];
	const expires = Date.parse(text(field(cookie, 'expires')) ?? '');
	const until = Number.isNaN(expires) ? [] : [`Expires=${new Date(expires).toUTCString()}`];
	return [[`${name}=`, ...given('domain', 'Domain'), ...until, ...given('sameSite', 'SameSite'), ...flags].join('; ')];
}

/** HAR is of 2007: what says it was before has no times. */
const earliest = Date.UTC(2000, 0);
/** Kept until a day that is how far away, nobody knows. */
const untold = /^(?![^]*;\s*max-age\s*=)[^]*;\s*expires\s*=/i;

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
