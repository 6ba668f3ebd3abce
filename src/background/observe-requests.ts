import browser, {type WebRequest} from 'webextension-polyfill';
import type {Observation} from '../audit/index.ts';
import {noteHost} from './asked-hosts.ts';
import {carriedIn, noteSent, whenLearned} from './carried-values.ts';
import {hearUnclaimed} from './heard-early.ts';
import {listening, type Ears, type Listening} from './listening.ts';
import {observeName} from './observe-names.ts';
import {pageAnswered, pageFailed, pageRequested} from './pages.ts';
import {heldBack, noteHeldHost} from './prerendered.ts';
import {observe, whenRestored, type OpenRecord} from './records.ts';
import {bodyOf, type RequestBody} from './request-body.ts';
import {toldBy, type ResponseHeaders} from './response-headers.ts';
import {addressOf, initiatorOf, recordsOf, toldOf, type Sent} from './sent.ts';

type Requested = Sent & {readonly requestBody?: RequestBody};
type Answered = Sent & {
	readonly statusCode: number;
	readonly fromCache?: boolean;
	readonly responseHeaders?: ResponseHeaders;
};
type Failed = Sent & {readonly error: string};

const everywhere: WebRequest.RequestFilter = {urls: ['<all_urls>']};
/** Chromium hides cookies from extensions that do not ask for them in so many words. */
const {OnHeadersReceivedOptions: options} = browser.webRequest as {OnHeadersReceivedOptions?: object};
const isChromium = options !== undefined && 'EXTRA_HEADERS' in options;
const ready = {visit: whenRestored, audit: whenLearned};
const withCookies = ['responseHeaders', ...(isChromium ? ['extraHeaders'] : [])];

/**
 * Everything tabs and their workers send, from the request for the page itself on. In a visit each request is heard of twice: when
 * it leaves and when it is over. An audit also hears what it posts, and what its answer asks to keep.
 */
export function observeRequests(): Listening {
	const {onBeforeRequest, onHeadersReceived, onBeforeRedirect, onCompleted, onErrorOccurred} = browser.webRequest;
	const inMode = <Event extends Sent>(mode: 'visit' | 'audit', take: (event: Event) => void) =>
		((event: Event) => ready[mode](() => chosen.isFor(mode, event.timeStamp) && unlessHeld(event, take))) as (
			event: unknown,
		) => void;

	const chosen = listening({
		visit: ears([
			[onBeforeRequest, inMode('visit', requested), []],
			[onBeforeRedirect, inMode('visit', answered), []],
			[onCompleted, inMode('visit', over), ['responseHeaders']],
			[onErrorOccurred, inMode('visit', failed), undefined],
		]),
		audit: ears([
			[onBeforeRequest, inMode('audit', requested), ['requestBody']],
			[onHeadersReceived, inMode('audit', answered), withCookies],
			[onCompleted, inMode('audit', completed), []],
			[onErrorOccurred, inMode('audit', failed), undefined],
		]),
	});
	return chosen;
}

/** What a page that may never be shown does is told when it is shown, as if it had been all along. */
function unlessHeld<Event extends Sent>(event: Event, take: (event: Event) => void): void {
	const {frameType, type, url, timeStamp} = event;
	const isPage = frameType === 'outermost_frame';
	const shown = {...event, documentLifecycle: 'active', frameId: isPage ? 0 : event.frameId};
	const whose = isPage && type === 'main_frame' ? {asksFor: url} : {by: initiatorOf(event)};
	if (heldBack({...event, ...whose}, timeStamp, () => take(shown))) noteHeldHost(event, new URL(url).hostname);
	else take(event);
}

/** Requests whose leaving was seen and whose end was not. */
const underWay = new Set<string>();
const confirmed = new Set<string>();
const wokenAt = Date.now();

/** It may have left while the worker was stopped: then its answer tells of it. One from before the record is none of it. */
function isUnseen({startedAt}: OpenRecord, id: string): boolean {
	return startedAt < wokenAt && !underWay.has(id);
}

function requested(details: Requested): void {
	pageRequested(details);
	const {requestId: id, timeStamp: at, tabId} = details;
	const records = recordsOf(details);
	if (records.length === 0) return;
	underWay.add(id);
	const body = bodyOf(details);
	const address = addressOf(details);
	const {hostname} = new URL(details.url);
	const {documentUrl, frameId} = details;
	for (const record of records) {
		if (noteHost(record, hostname)) hearUnclaimed(record);
		const carries = carriedIn(record, hostname, details.url, body?.text);
		const gaps: Observation[] = [
			...(body?.isCut ? [{kind: 'gap', at, gap: 'body-cut', detail: hostname} as const] : []),
			...('urlLength' in address ? [{kind: 'gap', at, gap: 'url-cut', detail: hostname} as const] : []),
			...(tabId < 0 && records.length > 1 ? [{kind: 'gap', at, gap: 'worker-shared'} as const] : []),
		];
		observe(
			record,
			{
				kind: 'request',
				at,
				id,
				...address,
				...toldOf(details),
				...(frameId > 0 && documentUrl !== undefined ? {document: documentUrl.slice(0, 2048)} : {}),
				...(body === undefined ? {} : {body: body.text}),
				...(carries.length > 0 ? {carries} : {}),
			},
			...gaps,
		);
		if (record.mode === 'audit') {
			// A page that is gone to is before the visitor's eyes.
			if (details.type !== 'main_frame') noteSent(record, {id, at, hostname, url: details.url, body: body?.text});
			observeName(record, hostname, at);
		}
	}
}

function answered(details: Answered): void {
	const {url, statusCode: status, timeStamp: at, requestId: id, responseHeaders = [], fromCache} = details;
	// Firefox tells of a copy the server confirmed a second time, with what was stored with it.
	if (status === 304) confirmed.add(id);
	if (fromCache && confirmed.has(id)) return;
	const {reportsTo, ...told} = toldBy(responseHeaders, at);
	const gaps = isChromium ? reportsTo.map(detail => ({kind: 'gap', at, gap: 'reports-unseen', detail}) as const) : [];
	for (const record of recordsOf(details)) {
		const answer = {
			kind: 'response' as const,
			at,
			id,
			url: addressOf({...details, url}).url,
			status,
			...told,
			...(fromCache ? {fromCache} : {}),
			...(isUnseen(record, id) ? {request: toldOf(details)} : {}),
		};
		observe(record, answer, ...gaps);
	}
}

function over(details: Answered): void {
	answered(details);
	pageAnswered(details);
	underWay.delete(details.requestId);
}

/** Answers from the browser's cache have no headers on the wire. */
function completed(details: Answered): void {
	if (details.fromCache) {
		answered({...details, responseHeaders: []});
	}

	pageAnswered(details);
	underWay.delete(details.requestId);
	confirmed.delete(details.requestId);
}

function failed(details: Failed): void {
	const {timeStamp: at, requestId: id, error} = details;
	for (const record of recordsOf(details)) {
		observe(record, {
			kind: 'request-failed',
			at,
			id,
			error,
			...(isUnseen(record, id) ? {request: {url: addressOf(details).url, ...toldOf(details)}} : {}),
		});
	}

	pageFailed(details);
	underWay.delete(id);
}

type Event = {addListener(...listener: unknown[]): void; removeListener(listener: unknown): void};

function ears(
	all: readonly (readonly [event: object, listener: (event: unknown) => void, extra: readonly string[] | undefined])[],
): Ears {
	return {
		listen: () =>
			all.forEach(([event, listener, extra]) =>
				(event as Event).addListener(listener, everywhere, ...(extra === undefined ? [] : [[...extra]])),
			),
		deafen: () => all.forEach(([event, listener]) => (event as Event).removeListener(listener)),
	};
}
