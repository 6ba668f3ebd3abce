import {siteOf} from '../audit/site.ts';
import {clearBadge} from './badge.ts';
import {hearEarly} from './heard-early.ts';
import {isReader} from './read-in-tabs.ts';
import {begin, change, end, opened, recordOfTab, type OpenRecord} from './records.ts';
import type {Sent} from './sent.ts';

/** ms */
const patience = 2000;

/**
 * A visit begins with the request for a page of another site. An audit goes on. Until a page has come, the next request for one
 * begins anew: what was asked for before and never came is no part of it.
 */
export function pageRequested(sent: Sent): void {
	const {tabId, url, timeStamp, requestId} = sent;
	if (!isForTab(sent) || !url.startsWith('http') || isReader(tabId)) return;
	const record = recordOfTab(tabId);
	if (record?.mode === 'audit') return opened(record);
	const opening = {request: requestId, site: siteOf(url)};
	if (record && isOf(record, opening)) {
		if (record.site === '' && record.opening?.site !== opening.site) change(record, {opening});
		return;
	}

	void begin(tabId, url, timeStamp, {mode: 'visit', opening});
	const begun = recordOfTab(tabId);
	if (begun) hearEarly(begun.id, timeStamp);
}

/** The page itself, whole: one that has not come by then is a download, or an answer without content. */
export function pageAnswered(sent: Sent): void {
	const record = isForTab(sent) ? openedBy(sent) : undefined;
	if (record) setTimeout(() => openedBy(sent)?.id === record.id && leaveUnopened(sent), patience);
}

/** No page comes of it: it names nobody. */
export function pageFailed(sent: Sent): void {
	if (isForTab(sent) && openedBy(sent)) leaveUnopened(sent);
}

/** A page made ready unseen is a guess of the browser's, not where the visitor is. */
function isForTab({type, tabId, frameId, documentLifecycle}: Sent): boolean {
	return type === 'main_frame' && tabId >= 0 && frameId === 0 && documentLifecycle !== 'prerender';
}

function isOf({site, opening}: OpenRecord, asked: NonNullable<OpenRecord['opening']>): boolean {
	return site === '' ? opening?.request === asked.request : site === asked.site;
}

/** The visit whose first page is still waited for. */
function openedBy({tabId, requestId}: Sent): OpenRecord | undefined {
	const record = recordOfTab(tabId);
	return record?.mode === 'visit' && record.site === '' && record.opening?.request === requestId ? record : undefined;
}

function leaveUnopened({tabId, timeStamp}: Sent): void {
	void end(tabId, timeStamp);
	clearBadge(tabId);
}
