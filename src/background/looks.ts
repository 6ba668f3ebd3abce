import browser from 'webextension-polyfill';
import {bannerFrames} from './banner-frames.ts';
import {putLooksIn} from './eyes.ts';

/** Tabs whose page has frames lying over it. */
const covered = new Set<number>();

/** A frame that lies over the page is looked in when it has come, whatever stood there before. */
export function observeFrames(): void {
	browser.webNavigation.onDOMContentLoaded.addListener(({tabId, frameId}) => {
		if (frameId === 0) covered.delete(tabId);
		else if (covered.has(tabId)) void lookInFrames(tabId);
	});
}

/** Looks for a banner in the page itself. */
export async function look(tabId: number, frameId = 0): Promise<void> {
	await putLooksIn(tabId, [frameId]).catch(() => {});
}

/** Looks for a banner in the frames that lie over the page. */
export async function lookInFrames(tabId: number): Promise<void> {
	covered.add(tabId);
	const frames = (await bannerFrames(tabId)).filter(frameId => frameId !== 0);
	// One that has gone must not keep the others from being looked in.
	await Promise.all(frames.map(frameId => look(tabId, frameId)));
}
