import browser from 'webextension-polyfill';
import {send} from '../webext/messages.ts';
import {follow, type Following} from './following.ts';

/** The tab asked about, and the record that tells of it. */
export type Found = {readonly tabId: number; readonly following: Following | null};

/**
 * Finds what is to be shown of a tab (null: the one in front) and begins to read it. Knows nothing of judging, which is large: the
 * one is asked for while the other is loaded. `already`: what is followed until now.
 */
export async function find(asked: number | null, already: Following | null = null): Promise<Found> {
	const tabId = asked ?? (await tabInFront());
	const id = await send('recordToShow', {tabId});
	return {tabId, following: id === null ? null : id === already?.id ? already : follow(id)};
}

async function tabInFront(): Promise<number> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
