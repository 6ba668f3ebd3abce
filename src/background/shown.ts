import browser from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';
import * as evidence from '../webext/evidence-store.ts';
import {recordOfTab} from './records.ts';
import {want} from './wanted-visits.ts';

/** What tells of a tab. An audit outlives its tab's record: until the page is opened anew, it is what is known of the site. */
export async function recordToShow({tabId}: {tabId: number}): Promise<string | null> {
	const record = recordOfTab(tabId);
	if (record) return record.id;
	const {url = ''} = await browser.tabs.get(tabId);
	await want(tabId, url);
	return lastAuditOf(siteOf(url));
}

async function lastAuditOf(site: string): Promise<string | null> {
	const headers = await evidence.headers();
	const audits = headers.filter(header => header.mode === 'audit' && siteOf(header.url) === site);
	return audits.sort((a, b) => b.startedAt - a.startedAt)[0]?.id ?? null;
}
