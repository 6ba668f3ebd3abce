import {siteOf} from '../audit/site.ts';
import {hearEarly} from './heard-early.ts';
import {isReader} from './read-in-tabs.ts';
import {begin, recordOfTab} from './records.ts';
import type {Sent} from './sent.ts';

/** A visit begins with the request for a page of another site. An audit goes on. */
export function pageRequested({tabId, frameId, type, url, timeStamp, documentLifecycle}: Sent): void {
	// A page made ready unseen is a guess of the browser's, not where the visitor is.
	if (type !== 'main_frame' || tabId < 0 || frameId !== 0 || documentLifecycle === 'prerender') return;
	if (isReader(tabId)) return;
	const record = recordOfTab(tabId);
	const elsewhere = record !== undefined && record.site !== '' && record.site !== siteOf(url);
	if (record?.mode !== 'audit' && url.startsWith('http') && (!record || elsewhere)) {
		void begin(tabId, url, timeStamp, {mode: 'visit'});
		const begun = recordOfTab(tabId);
		if (begun) hearEarly(begun.id, timeStamp);
	}
}
