import type {Answer, SentRequest} from '../../audit/index.ts';

/** What an entry of a HAR tells, in the words of webRequest. */
export type HarEntry = {
	readonly request: SentRequest;
	readonly answer: Answer | null;
	/** The page it belongs to; '' where the HAR has none. */
	readonly page: string;
	/** It asked for a document, in a tab or a frame. */
	readonly isDocument: boolean;
	/** It says itself that it is no frame's. */
	readonly isTabs: boolean;
	readonly referrer: string | null;
	/** Where its answer sent the browser on to. */
	readonly redirect: string | null;
};

/** Null for an entry without a request's address. */
export function entryOf(value: unknown): HarEntry | null {
	const request = field(value, 'request');
	const response = field(value, 'response');
	const url = text(field(request, 'url'));
	if (url === null) return null;
	const destination = header(request, 'sec-fetch-dest');
	const told = text(field(value, '_resourceType'));
	const type = typeOf(told, destination, mimeOf(response));
	const method = text(field(request, 'method'));
	const body = bodyOf(field(request, 'postData'));
	return {
		request: {url, ...(type && {type}), ...(method !== null && {method}), ...(body !== null && {body})},
		answer: answerOf(response),
		page: text(field(value, 'pageref')) ?? '',
		isDocument: type === 'main_frame' || type === 'sub_frame',
		// webRequest's own word, as ours have it: others say `document`, of frames too.
		isTabs: destination === 'document' || told === 'main_frame',
		referrer: header(request, 'referer'),
		redirect: redirectOf(response, url),
	};
}

/** Chromium's developer tools and others say `xhr` and `document` where webRequest says `xmlhttprequest` and `main_frame`. */
export function resourceType(type: string): string {
	return types.get(type.toLowerCase()) ?? type.toLowerCase();
}

const types = new Map([
	['xhr', 'xmlhttprequest'],
	['fetch', 'xmlhttprequest'],
	['document', 'main_frame'],
	['beacon', 'ping'],
	['img', 'image'],
	['css', 'stylesheet'],
	['iframe', 'sub_frame'],
	['texttrack', 'media'],
	['cspviolationreport', 'csp_report'],
]);

/** https://fetch.spec.whatwg.org/#concept-request-destination */
const destinations = new Map([
	['empty', 'xmlhttprequest'],
	['style', 'stylesheet'],
	['frame', 'sub_frame'],
	['report', 'csp_report'],
	['embed', 'object'],
	...['audio', 'video', 'track'].map(media => [media, 'media'] as const),
	...['worker', 'sharedworker', 'serviceworker'].map(worker => [worker, 'script'] as const),
]);

/** What came back, where neither the tool nor the browser says what was asked for: Firefox and Safari write no types. */
const mimes: readonly (readonly [RegExp, string])[] = [
	[/^image\//, 'image'],
	[/^(?:text|application)\/(?:x-)?(?:java|ecma)script/, 'script'],
	[/^text\/css/, 'stylesheet'],
	[/^(?:text\/html|application\/xhtml)/, 'main_frame'],
	[/^(?:font\/|application\/(?:x-)?font)/, 'font'],
	[/^(?:video|audio)\//, 'media'],
	[/^application\/(?:[\w.-]+\+)?json/, 'xmlhttprequest'],
];

function typeOf(told: string | null, destination: string | null, mime: string | null): string | null {
	if (told) return destination === 'iframe' ? 'sub_frame' : resourceType(told);
	if (destination) return destinations.get(destination) ?? resourceType(destination);
	return mimes.find(([pattern]) => pattern.test(mime ?? ''))?.[1] ?? null;
}

function bodyOf(postData: unknown): string | null {
	const body = text(field(postData, 'text'));
	const params = field(postData, 'params');
	if (body !== null || !Array.isArray(params) || params.length === 0) return body;
	return new URLSearchParams(
		params.flatMap(param => {
			const name = text(field(param, 'name'));
			return name === null ? [] : [[name, text(field(param, 'value')) ?? '']];
		}),
	).toString();
}

function answerOf(response: unknown): Answer | null {
	const status = number(field(response, 'status'));
	if (!status) return null;
	const sent = number(field(response, 'bodySize'));
	const size = number(field(field(response, 'content'), 'size'));
	// Some write 0 for a content they did not keep.
	return {status, mime: mimeOf(response), size: size === null || (size === 0 && sent) ? sent : size};
}

function mimeOf(response: unknown): string | null {
	return (
		text(field(field(response, 'content'), 'mimeType'))
			?.split(';')[0]
			?.trim()
			.toLowerCase() || null
	);
}

function redirectOf(response: unknown, url: string): string | null {
	const target = text(field(response, 'redirectURL'));
	return target && URL.canParse(target, url) ? new URL(target, url).href : null;
}

function header(request: unknown, name: string): string | null {
	const headers = field(request, 'headers');
	if (!Array.isArray(headers)) return null;
	const found: unknown = headers.find(each => text(field(each, 'name'))?.toLowerCase() === name);
	return text(field(found, 'value'));
}

export function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** HAR writes -1 for what is not known. */
export const number = (value: unknown): number | null => (typeof value === 'number' && value >= 0 ? value : null);
