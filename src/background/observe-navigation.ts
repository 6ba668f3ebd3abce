import browser from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';
import {recordsOfHost} from './asked-hosts.ts';
import {learnSite} from './carried-values.ts';
import {remember} from './heard-early.ts';
import {lookForPolicy} from './look-for-policy.ts';
import {change, end, observe, recordOfTab, whenRestored, type OpenRecord} from './records.ts';
import {unwant} from './wanted-visits.ts';

/** Which page a tab shows, when it has loaded, and when the tab is gone. */
export function observeNavigation(): void {
	const {onCommitted, onHistoryStateUpdated, onCompleted} = browser.webNavigation;
	onCommitted.addListener(details => told(details, moved));
	onHistoryStateUpdated.addListener(details => told(details, moved));
	onHistoryStateUpdated.addListener(details => whenRestored(() => turned(details)));
	onCompleted.addListener(details => told(details, loaded));
	// A page that closes has last words, and browsers pass them on when the tab is gone.
	browser.tabs.onRemoved.addListener(tabId => void unwant(tabId));
	browser.tabs.onRemoved.addListener(tabId =>
		whenRestored(() => void setTimeout(() => void end(tabId, Date.now()), lastWords)),
	);
}

/** ms */
const lastWords = 1500;

type Details = {tabId: number; frameId: number; url: string; timeStamp: number; documentLifecycle?: string};

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

	if (record.site === '') {
		const site = siteOf(url);
		change(record, {site});
		if (record.mode === 'audit') void learnSite({...record, site});
	} else if (record.mode === 'audit' && away(record, url)) {
		return;
	}

	observe({...record, away: false}, {kind: 'navigation', at, url: url.slice(0, 4096)});
}

/** An audit waits while its tab shows another site. A page that was only asked for (a download, a guess) leads nowhere. */
function away(record: OpenRecord, url: string): boolean {
	const isAway = record.site !== siteOf(url);
	if (isAway !== record.away) change(record, {away: isAway});
	return isAway;
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
