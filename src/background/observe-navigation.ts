import browser from 'webextension-polyfill';
import {siteOf} from '../audit/index.ts';
import {change, end, observe, recordOfTab, whenRestored} from './records.ts';

/** Which page a tab shows, when it has loaded, and when the tab is gone. */
export function observeNavigation(): void {
	const {onCommitted, onHistoryStateUpdated, onCompleted} = browser.webNavigation;
	onCommitted.addListener(details => whenRestored(() => moved(details)));
	onHistoryStateUpdated.addListener(details => whenRestored(() => moved(details)));
	onCompleted.addListener(details => whenRestored(() => loaded(details)));
	browser.tabs.onRemoved.addListener(tabId => whenRestored(() => void end(tabId, Date.now())));
}

type Details = {tabId: number; frameId: number; url: string; timeStamp: number};

function moved({tabId, frameId, url, timeStamp: at}: Details): void {
	const record = frameId === 0 ? recordOfTab(tabId) : undefined;
	if (!record || !url.startsWith('http')) {
		return;
	}

	if (record.site === '') {
		change(record, {site: siteOf(url)});
	}

	observe(record, {kind: 'navigation', at, url});
}

function loaded({tabId, frameId, url, timeStamp: at}: Details): void {
	const record = frameId === 0 ? recordOfTab(tabId) : undefined;
	if (record && url.startsWith('http')) {
		observe(record, {kind: 'loaded', at, url});
	}
}
