import type {RequestSeen} from '../audit/index.ts';
import {siteOf} from '../audit/site.ts';
import {recordOfTab, recordsOfSite, type OpenRecord} from './records.ts';

/** What every event of a request tells of it, in either browser. */
export type Sent = {
	readonly requestId: string;
	readonly url: string;
	readonly method: string;
	readonly type: string;
	readonly tabId: number;
	readonly frameId: number;
	/** Milliseconds since the epoch. */
	readonly timeStamp: number;
	/** Chromium: an origin. */
	readonly initiator?: string;
	/** Firefox: addresses. */
	readonly originUrl?: string;
	readonly documentUrl?: string;
	/** Chromium: a page that is made ready unseen, and may never be shown. */
	readonly documentLifecycle?: string;
	/** Chromium: `outermost_frame` is the page itself, also where its frame is not the tab's yet. */
	readonly frameType?: string;
	readonly parentFrameId?: number;
	readonly documentId?: string;
};

/** Longer addresses are cut, and say so; UTF-16 units. */
export const longestUrl = 16_384;

export function initiatorOf({initiator, originUrl, documentUrl}: Sent): string | null {
	const from = initiator ?? originUrl ?? documentUrl ?? null;
	// Where somebody keeps their files is nobody's business.
	return from?.startsWith('file:') ? 'file://' : from;
}

/** The request as its answer tells of it, for when the request itself was not seen. */
export function toldOf(sent: Sent): Pick<RequestSeen, 'method' | 'type' | 'frame' | 'initiator' | 'sentIn'> {
	const {method, type, frameId: frame} = sent;
	return {method, type: typeOf(type), frame, initiator: initiatorOf(sent), sentIn: sentIn(sent)};
}

const gone = ['cached', 'pending_deletion'];

/** A page that is left says its last when the audit that took its place has begun. Exported for its test. */
export function isOfPageBefore(
	{unopened, site}: Pick<OpenRecord, 'unopened' | 'site'>,
	{documentLifecycle = ''}: Sent,
): boolean {
	return unopened === true || (site === '' && gone.includes(documentLifecycle));
}

/** The tab shows another site, but what its last page sent when it was left comes only now. */
function lastWordsOf(
	record: OpenRecord,
	{documentUrl, initiator, documentLifecycle = ''}: Sent,
): readonly OpenRecord[] {
	const from = documentUrl ?? (gone.includes(documentLifecycle) ? initiator : undefined);
	return from !== undefined && siteOf(from) === record.site ? [{...record, away: false}] : [];
}

/** What the page before sends while it is left is nothing the next one did. */
function isOfAnother({site, opening}: OpenRecord, {type, frameType, frameId, initiator, documentUrl}: Sent): boolean {
	const its = site || opening?.site;
	const page = frameType === 'outermost_frame' ? initiator : frameId === 0 ? documentUrl : undefined;
	return Boolean(its) && type !== 'main_frame' && /^https?:/.test(page ?? '') && siteOf(page ?? '') !== its;
}

/** The address as far as it is kept. */
export function addressOf({url}: Sent): {url: string; urlLength?: number} {
	return url.length > longestUrl ? {url: url.slice(0, longestUrl), urlLength: url.length} : {url};
}

/** Files and the browser's own pages are no site's. */
const ofTheNet = /^(https?|wss?):/;

/**
 * A request without a tab is a page's worker's, if it comes from a site that is open; the extension's own have another origin.
 * A service worker's own script is asked for by nobody: it is its site's.
 */
export function recordsOf(sent: Sent): readonly OpenRecord[] {
	if (!ofTheNet.test(sent.url)) return [];
	if (sent.tabId >= 0) {
		const record = recordOfTab(sent.tabId);
		if (!record || isOfPageBefore(record, sent)) return [];
		if (record.away) return lastWordsOf(record, sent);
		return isOfAnother(record, sent) ? [] : [record];
	}

	const from = initiatorOf(sent) ?? sent.url;
	return from.startsWith('http') ? recordsOfSite(siteOf(from)) : [];
}

function sentIn({tabId, frameId}: Sent): NonNullable<RequestSeen['sentIn']> {
	return tabId < 0 ? 'worker' : frameId > 0 ? 'frame' : 'page';
}

const chromiumTypes: ReadonlyMap<string, string> = new Map([
	['beacon', 'ping'],
	['imageset', 'image'],
]);

function typeOf(type: string): string {
	return chromiumTypes.get(type) ?? type;
}
