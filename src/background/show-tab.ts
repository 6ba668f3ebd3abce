import browser from 'webextension-polyfill';
import type {Runtime} from 'webextension-polyfill';
import {recordById} from './records.ts';

/** How long a page may take to draw itself, ms. */
const longest = 3000;

/** Brings an audit's tab to the front, and waits until its page is seen: a hidden one draws nothing, and its clocks are slow. */
export async function showTab({id}: {id: string}): Promise<void> {
	const tabId = recordById(id)?.tabId;
	if (tabId === undefined) throw new Error('this audit is over');
	await toFront(await browser.tabs.update(tabId, {active: true}));
	await Promise.race([drawn(tabId), rest(longest)]);
}

/** Who asked for an audit's tab to be shown is in front again, unless the person has gone elsewhere or is at work there. */
export async function leaveTab({id}: {id: string}, {tab: asking}: Runtime.MessageSender): Promise<void> {
	const tabId = recordById(id)?.tabId;
	if (asking?.id === undefined || tabId === undefined) return;
	const shown = await browser.tabs.get(tabId);
	if (!shown.active || (await isUsed(tabId))) return;
	await toFront(await browser.tabs.update(asking.id, {active: true}));
}

async function toFront({windowId}: {windowId?: number}): Promise<void> {
	if (windowId !== undefined) await browser.windows.update(windowId, {focused: true});
}

/** Settled when the page has drawn two frames, which only happens in sight. */
async function drawn(tabId: number): Promise<void> {
	const func = () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done())));
	await chrome.scripting.executeScript({target: {tabId}, injectImmediately: true, func}).catch(() => {});
}

/** Whether somebody pressed or typed something in the page just now. */
async function isUsed(tabId: number): Promise<boolean> {
	const func = () => navigator.userActivation?.isActive ?? false;
	const answers = await chrome.scripting
		.executeScript({target: {tabId}, injectImmediately: true, func})
		.catch(() => []);
	return answers.some(({result}) => result === true);
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
