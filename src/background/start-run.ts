import browser from 'webextension-polyfill';
import * as evidence from '../webext/evidence-store.ts';
import {clearSite} from './clear-site.ts';
import {lastWords, leavePage} from './leave-page.ts';
import {beginAnew, moveTo, recordById, type OpenRecord} from './records.ts';
import {storeOf} from './start-state.ts';

/** Begins an audit anew, clean, as another run of it: in a tab of its own, since what a page keeps for its tab only goes with that. */
export async function startRun({id}: {id: string}): Promise<void> {
	const {tabId} = open(id);
	await lastWords(tabId);
	await leavePage(tabId);
	const fresh = await tabInPlaceOf(tabId);
	// From here on nothing is recorded: what is cleared is nothing the site did.
	moveTo(fresh, open(id));
	await browser.tabs.remove(tabId);
	const url = (await evidence.headerOf(id))?.url ?? '';
	await clearSite(url, await storeOf(fresh));
	await beginAnew(open(id), url, Date.now());
	await browser.tabs.update(fresh, {url});
}

async function tabInPlaceOf(tabId: number): Promise<number> {
	const {index, windowId, cookieStoreId} = await browser.tabs.get(tabId);
	// In its window and its container: a private window's stays private.
	const where = {...(windowId === undefined ? {} : {windowId}), ...(cookieStoreId ? {cookieStoreId} : {})};
	const tab = await browser.tabs.create({url: 'about:blank', active: true, index: index + 1, ...where});
	if (tab.id === undefined) throw new Error('no tab to audit in');
	return tab.id;
}

function open(id: string): OpenRecord {
	const record = recordById(id);
	if (record?.mode !== 'audit') throw new Error('this audit is over');
	return record;
}
