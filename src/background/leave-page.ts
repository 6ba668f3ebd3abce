import browser from 'webextension-polyfill';
import {sendToFrame} from '../webext/messages.ts';
import {framesOf} from './banner-frames.ts';

/** ms. */
const grace = 500;
const longest = 3000;

/** What is on its way still belongs to the audit: browsers tell of requests late, pages of what they saw in batches. */
export async function lastWords(tabId: number): Promise<void> {
	const frames = await framesOf(tabId);
	await Promise.race([Promise.all(frames.map(({frameId}) => lastLook(tabId, frameId))), rest(grace)]);
	await rest(grace);
}

async function lastLook(tabId: number, frameId: number): Promise<void> {
	await sendToFrame({tabId, frameId}, 'lastLook').catch(() => {});
}

/** Leaves the page a tab shows, and waits until it has gone and said its last: browsers send that after the next one is there. */
export async function leavePage(tabId: number): Promise<void> {
	const left = new Promise<void>(resolve => {
		const onUpdated = (updated: number, {status}: {status?: string}, tab: {url?: string}) => {
			if (updated === tabId && status === 'complete' && tab.url === 'about:blank') {
				browser.tabs.onUpdated.removeListener(onUpdated);
				resolve();
			}
		};
		browser.tabs.onUpdated.addListener(onUpdated);
	});
	await browser.tabs.update(tabId, {url: 'about:blank'});
	await Promise.race([left, rest(longest)]);
	await rest(grace);
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
