import browser from 'webextension-polyfill';
import {observe, type OpenRecord} from './records.ts';

/** kB of base64. */
const most = 400 * 1024;
const qualities = [55, 30];
/** Records whose banner has its picture, or could not have one. */
const taken = new Set<string>();

/** Once an audit, when its banner has come: what a person saw. Only of a tab in front; another's would be a picture of that one. */
export async function pictureBanner(record: OpenRecord): Promise<void> {
	if (record.mode !== 'audit' || taken.has(record.id)) return;
	taken.add(record.id);
	for (const quality of qualities) {
		const at = Date.now();
		const jpeg = await capture(record.tabId, quality).catch(() => null);
		if (jpeg === null) return;
		if (jpeg.length <= most) return observe(record, {kind: 'screenshot', at, of: 'banner', jpeg});
	}
}

async function capture(tabId: number, quality: number): Promise<string | null> {
	const {active, windowId} = await browser.tabs.get(tabId);
	if (!active) return null;
	const url = await browser.tabs.captureVisibleTab(windowId, {format: 'jpeg', quality});
	// Another may have come to the front meanwhile.
	return (await browser.tabs.get(tabId)).active ? url.replace(/^data:image\/jpeg;base64,/, '') : null;
}
