import browser from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';
import * as evidence from '../webext/evidence-store.ts';
import {recordOfTab} from './records.ts';

/** What tells of a tab. An audit outlives its tab's record: until the page is opened anew, it is what is known of the site. */
export async function recordToShow({tabId}: {tabId: number}): Promise<string | null> {
	return recordOfTab(tabId)?.id ?? (await lastAuditOf(tabId));
}

async function lastAuditOf(tabId: number): Promise<string | null> {
	const [{url = ''}, headers] = await Promise.all([browser.tabs.get(tabId), evidence.headers()]);
	const site = siteOf(url);
	const audits = headers.filter(header => header.mode === 'audit' && siteOf(header.url) === site);
	return audits.sort((a, b) => b.startedAt - a.startedAt)[0]?.id ?? null;
}
