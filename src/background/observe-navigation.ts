import browser from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';
import {recordsOfHost} from './asked-hosts.ts';
import {clearBadge} from './badge.ts';
import {learnSite} from './carried-values.ts';
import {remember} from './heard-early.ts';
import {lookForPolicy} from './look-for-policy.ts';
import {noteDocument, showHeld, forgetHeld} from './prerendered.ts';
import {begin, change, end, observe, opened, recordOfTab, whenRestored, type OpenRecord} from './records.ts';
import {unwant} from './wanted-visits.ts';

/** Which page a tab shows, when it has loaded, and when the tab is gone. */
export function observeNavigation(): void {
	const {onCommitted, onHistoryStateUpdated, onCompleted} = browser.webNavigation;
	onCommitted.addListener(committed);
	onHistoryStateUpdated.addListener(details => told(details, moved));
	onHistoryStateUpdated.addListener(details => whenRestored(() => turned(details)));
	onCompleted.addListener(details => told(details, loaded));
	// A page that closes has last words, and browsers pass them on when the tab is gone.
	browser.tabs.onRemoved.addListener(tabId => void unwant(tabId));
	browser.tabs.onRemoved.addListener(forgetHeld);
	browser.tabs.onRemoved.addListener(tabId =>
		whenRestored(() => void setTimeout(() => void end(tabId, Date.now()), lastWords)),
	);
}

/** ms */
const lastWords = 1500;
const patience = 1000;

type Details = {
	tabId: number;
	frameId: number;
	url: string;
	timeStamp: number;
	documentLifecycle?: string;
	documentId?: string;
};

function committed(details: Details): void {
	whenRestored(() => (isShown(details) ? showHeld(details, details.url) : noteDocument(details)));
	told(details, moved);
	whenRestored(() => isShown(details) && arrived(details));
}

function isShown({frameId, documentLifecycle = 'active'}: Details): boolean {
	return frameId === 0 && documentLifecycle === 'active';
}

function told(details: Details, take: (details: Details) => void): void {
	const {tabId, url, timeStamp} = details;
	remember(timeStamp, record => {
		if (record.tabId === tabId && recordsOfHost(new URL(url).hostname).includes(record)) take(details);
	});
	whenRestored(() => take(details));
}

function moved({tabId, frameId, url, timeStamp: at}: Details): void {
	const record = frameId === 0 ? recordOfTab(tabId) : undefined;
	if (!record || !url.startsWith('http')) {
		return;
	}

	opened(record);
	if (record.site === '') {
		const site = siteOf(url);
		change(record, {site});
		if (record.mode === 'audit') void learnSite({...record, site});
	} else if (away(record, url)) {
		return;
	}

	observe({...record, away: false}, {kind: 'navigation', at, url: url.slice(0, 4096)});
}

/** A record waits while its tab shows another site. A page that was only asked for (a download, a guess) leads nowhere. */
function away(record: OpenRecord, url: string): boolean {
	const isAway = record.site !== siteOf(url);
	if (isAway !== record.away) change(record, {away: isAway});
	return isAway;
}

/** A page has come that its tab's record is not of. */
function arrived({tabId, url, timeStamp: at}: Details): void {
	const record = recordOfTab(tabId);
	if (!record) return;
	if (!/^(https?|blob):/.test(url)) return leftTheWeb(record, url, at);
	// A visit's next begins with the request for its page; browsers may tell of that late, or bring a page back without any.
	if (record.mode === 'visit' && record.away) setTimeout(() => void visitUnasked(record, url, at), patience);
}

/** Files and the browser's own pages are nobody's visit. */
function leftTheWeb(record: OpenRecord, url: string, at: number): void {
	if (record.mode === 'audit') {
		if (record.site !== '') change(record, {away: true});
	} else if (record.site !== '' || url !== 'about:blank') {
		// A new tab is empty before its first page comes, and browsers may say so late.
		void end(record.tabId, at);
		clearBadge(record.tabId);
	}
}

/** Kept in memory by the browser, or made ready before the background was there: what it did until now was not seen. */
async function visitUnasked({id, tabId}: OpenRecord, url: string, at: number): Promise<void> {
	const mayLook = await browser.permissions.contains({origins: [`${new URL(url).origin}/*`]});
	if (recordOfTab(tabId)?.id !== id) return;
	clearBadge(tabId);
	if (!mayLook) return void end(tabId, at);
	void begin(tabId, url, at, {mode: 'visit'});
	moved({tabId, frameId: 0, url, timeStamp: at});
	const visit = recordOfTab(tabId);
	if (visit) observe(visit, {kind: 'gap', at, gap: 'page-there-before'});
}

/** Sites that are one page write the next one themselves: it may be the policy that was waited for. */
function turned({tabId, frameId, url}: Details): void {
	const record = frameId === 0 ? recordOfTab(tabId) : undefined;
	if (record?.policy === 'wanted' && record.unwritten?.some(each => each.url === url)) {
		lookForPolicy(record).catch(() => {});
	}
}

function loaded({tabId, frameId, url, timeStamp: at}: Details): void {
	const record = frameId === 0 ? recordOfTab(tabId) : undefined;
	if (!record || record.away || !url.startsWith('http')) {
		return;
	}

	observe(record, {kind: 'loaded', at, url: url.slice(0, 4096)});
	if (record.policy === 'wanted') {
		lookForPolicy(record).catch(() => {
			observe(record, {kind: 'policy-searched', at: Date.now(), tried: [], found: 0});
		});
	}
}
