import browser, {type WebRequest} from 'webextension-polyfill';
import {siteOf} from '../audit/index.ts';
import {cookieRequestOf} from '../webext/cookie-request.ts';
import {bodyOf} from './request-body.ts';
import {
	begin,
	change,
	noteHost,
	observe,
	recordOfTab,
	recordsOfSite,
	whenRestored,
	type OpenRecord,
} from './records.ts';

const everywhere: WebRequest.RequestFilter = {urls: ['<all_urls>']};
/** Chromium hides cookies from extensions that do not ask for them in so many words. */
const {OnHeadersReceivedOptions: options} = browser.webRequest as {OnHeadersReceivedOptions?: object};
const extra = options && 'EXTRA_HEADERS' in options ? ['extraHeaders'] : [];

/** Everything tabs and their workers send, from the request for the page itself on. */
export function observeRequests(): void {
	const {onBeforeRequest, onHeadersReceived, onCompleted, onErrorOccurred} = browser.webRequest;
	onBeforeRequest.addListener(details => whenRestored(() => requested(details)), everywhere, ['requestBody']);
	onHeadersReceived.addListener(details => whenRestored(() => answered(details)), everywhere, [
		'responseHeaders',
		...(extra as 'responseHeaders'[]),
	]);
	onCompleted.addListener(details => whenRestored(() => completed(details)), everywhere);
	onErrorOccurred.addListener(details => whenRestored(() => failed(details)), everywhere);
}

function requested(details: WebRequest.OnBeforeRequestDetailsType & {initiator?: string}): void {
	const {tabId, url, type, timeStamp: at, requestId: id, method, frameId: frame} = details;
	if (type === 'main_frame' && tabId >= 0) {
		pageRequested(tabId, url, at);
	}

	const initiator = initiatorOf(details);
	const body = bodyOf(details);
	for (const record of recordsOf(tabId, initiator)) {
		noteHost(record, new URL(url).hostname);
		observe(record, {
			kind: 'request',
			at,
			id,
			url,
			method,
			type: typeOf(type),
			frame,
			initiator,
			sentIn: tabId < 0 ? 'worker' : frame > 0 ? 'frame' : 'page',
			...(body === undefined ? {} : {body: body.text}),
		});
		if (body?.isCut) {
			observe(record, {kind: 'gap', at, gap: 'body-cut', detail: new URL(url).hostname});
		}
	}
}

/** A visit begins with the request for a page of another site; an audit waits until the tab comes back. */
function pageRequested(tabId: number, url: string, at: number): void {
	const record = recordOfTab(tabId);
	const elsewhere = record !== undefined && record.site !== '' && record.site !== siteOf(url);
	if (record?.mode === 'audit') {
		change(record, {away: elsewhere});
	} else if (url.startsWith('http') && (!record || elsewhere)) {
		void begin(tabId, url, at, {mode: 'visit'});
	}
}

function answered(details: WebRequest.OnHeadersReceivedDetailsType & {initiator?: string}): void {
	const {url, statusCode: status, timeStamp: at, requestId: id, responseHeaders = []} = details;
	const values = (name: string) =>
		responseHeaders.filter(header => header.name.toLowerCase() === name).map(({value}) => value ?? '');
	// Firefox joins several Set-Cookie headers with line breaks.
	const setCookies = values('set-cookie')
		.flatMap(value => value.split('\n'))
		.map(line => cookieRequestOf(line, at))
		.filter(cookie => cookie !== null);
	const size = Number.parseInt(values('content-length')[0] ?? '', 10);
	const mime = values('content-type')[0]?.split(';')[0]?.trim().toLowerCase() ?? null;
	for (const record of recordsOf(details.tabId, initiatorOf(details))) {
		observe(record, {kind: 'response', at, id, url, status, setCookies, mime, size: Number.isNaN(size) ? null : size});
	}
}

/** Answers from the browser's cache have no headers on the wire. */
function completed(details: WebRequest.OnCompletedDetailsType & {initiator?: string}): void {
	if (details.fromCache) {
		const {url, statusCode: status, timeStamp: at, requestId: id} = details;
		for (const record of recordsOf(details.tabId, initiatorOf(details))) {
			observe(record, {kind: 'response', at, id, url, status, setCookies: [], mime: null, size: null, fromCache: true});
		}
	}
}

function failed(details: WebRequest.OnErrorOccurredDetailsType & {initiator?: string}): void {
	const {timeStamp: at, requestId: id, error} = details;
	for (const record of recordsOf(details.tabId, initiatorOf(details))) {
		observe(record, {kind: 'request-failed', at, id, error});
	}
}

function initiatorOf(details: {initiator?: string; originUrl?: string; documentUrl?: string}): string | null {
	return details.initiator ?? details.originUrl ?? details.documentUrl ?? null;
}

/** A request without a tab is a page's worker's, if it comes from a site that is open; the extension's own have another origin. */
function recordsOf(tabId: number, initiator: string | null): readonly OpenRecord[] {
	if (tabId >= 0) {
		const record = recordOfTab(tabId);
		return record ? [record] : [];
	}

	return initiator?.startsWith('http') ? recordsOfSite(siteOf(initiator)) : [];
}

const chromiumTypes: Readonly<Record<string, string>> = {beacon: 'ping', imageset: 'image'};

function typeOf(type: string): string {
	return chromiumTypes[type] ?? type;
}
