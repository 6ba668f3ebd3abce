import {
	keptParameters,
	type CookieRequest,
	type Report,
	type RequestFact,
	type ResponseSeen,
} from '../../audit/index.ts';
import {iso} from '../entries.ts';
import {keptOfAnyone, type FileOptions} from '../json.ts';
import {cutUrl, redactText, redactUrl} from '../redact.ts';
import {shortened} from '../share.ts';
import type {Words} from '../words.ts';

/** HAR 1.2's own word for a size that is not known. */
const unknown = -1;

/**
 * The traffic as HAR 1.2, for other tools to read. Addresses are redacted, bodies left out; values of cookies and headers
 * were never kept. What Samsvar knows beyond HAR stands in fields that begin with `_`.
 */
export function har(
	{evidence, facts}: Report,
	{tool, words, isShared = false, ...options}: Omit<FileOptions, 'words'> & {readonly words?: Words},
) {
	const kept = isShared ? keptOfAnyone : (options.kept ?? keptParameters);
	const responses = responsesOf(evidence.runs.map(({observations}) => observations));
	const pages = evidence.runs.map((run, index) => ({
		startedDateTime: iso(run.startedAt),
		id: pageId(index),
		title: redactUrl(evidence.url),
		pageTimings: {onContentLoad: unknown, onLoad: unknown},
	}));
	const entries = facts.requests
		.toSorted((a, b) => a.at - b.at)
		.map(fact => entry(fact, kept, responses.get(keyOf(fact))));
	const start = evidence.runs[0]?.start;
	return {
		log: {
			version: '1.2',
			creator: {...tool},
			browser: {name: start?.browser ?? '', version: start?.browserVersion ?? ''},
			pages: isShared ? (shortened(pages) as typeof pages) : pages,
			entries: isShared ? entries.map(sharedEntry) : entries,
			...(isShared && {_redaction: 'sharing', ...(words && {comment: words('report_shared')})}),
		},
	};
}

function sharedEntry(written: ReturnType<typeof entry>): ReturnType<typeof entry> {
	const {request} = written;
	const url = cutUrl(request.url, written._vendor !== null);
	return {...(shortened(written) as typeof written), request: {...request, url}};
}

function entry(fact: RequestFact, kept: NonNullable<FileOptions['kept']>, response: ResponseSeen | undefined) {
	const url = redactUrl(fact.url, kept(fact.vendor));
	const wait = response ? Math.max(0, response.at - fact.at) : 0;
	return {
		pageref: pageId(fact.run),
		startedDateTime: iso(fact.at),
		time: wait,
		request: {
			method: fact.method,
			url,
			httpVersion: '',
			cookies: [],
			headers: [],
			queryString: queryOf(url),
			headersSize: unknown,
			bodySize: unknown,
		},
		response: {
			status: fact.status ?? 0,
			statusText: '',
			httpVersion: '',
			cookies: (response?.setCookies ?? []).map(cookie => cookieEntry(cookie, response?.at ?? fact.at)),
			headers: [],
			content: {size: response?.size ?? unknown, mimeType: response?.mime ?? ''},
			redirectURL: '',
			headersSize: unknown,
			bodySize: response?.size ?? unknown,
		},
		cache: {},
		timings: {send: 0, wait, receive: 0},
		_id: fact.id,
		_resourceType: fact.type,
		_phase: fact.phase,
		_vendor: fact.vendor,
		_initiator: fact.initiator === null ? null : redactUrl(fact.initiator),
		...(fact.partial !== undefined && {_partial: fact.partial}),
		...(fact.error !== undefined && {_error: redactText(fact.error)}),
	};
}

/** The answers by run, request and address: a redirect's hops share an id but not an address. */
function responsesOf(
	runs: readonly Report['evidence']['runs'][number]['observations'][],
): ReadonlyMap<string, ResponseSeen> {
	return new Map(
		runs.flatMap((observations, run) =>
			observations
				.filter((observation): observation is ResponseSeen => observation.kind === 'response')
				.map(response => [`${run} ${response.id} ${response.url}`, response] as const),
		),
	);
}

/** `r<run>-<request id>-<hop>` */
function keyOf({run, id, url}: RequestFact): string {
	return `${run} ${id.slice(id.indexOf('-') + 1, id.lastIndexOf('-'))} ${url}`;
}

function cookieEntry({name, domain, lifetime, secure, httpOnly, sameSite}: CookieRequest, at: number) {
	return {
		name,
		value: '',
		...(domain !== null && {domain}),
		...(typeof lifetime === 'number' && {expires: iso(at + lifetime * 1000)}),
		httpOnly,
		secure,
		...(sameSite !== '' && {sameSite}),
	};
}

function queryOf(url: string): {name: string; value: string}[] {
	const query = url.split('?').slice(1).join('?');
	if (query === '') return [];
	return query.split('&').map(pair => {
		const [name = '', ...value] = pair.split('=');
		return {name, value: value.join('=')};
	});
}

function pageId(run: number): string {
	return `run-${run}`;
}
