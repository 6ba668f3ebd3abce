import browser from 'webextension-polyfill';
import {failuresOf} from './judging.ts';
import {recordOfTab} from './records.ts';

const pause = 3000;
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** The number of failed findings on the tab's icon, once nothing more was seen for three seconds. */
export function refreshBadge(tabId: number): void {
	clearTimeout(waiting.get(tabId));
	waiting.set(
		tabId,
		setTimeout(() => void showBadge(tabId), pause),
	);
}

/** At once: what it told of is over. */
export function clearBadge(tabId: number): void {
	clearTimeout(waiting.get(tabId));
	void showBadge(tabId);
}

async function showBadge(tabId: number): Promise<void> {
	waiting.delete(tabId);
	const record = recordOfTab(tabId);
	const failed = record ? await failuresOf(record.id).catch(() => null) : null;
	try {
		await browser.action.setBadgeBackgroundColor({color: '#8a1c3a', tabId});
		await browser.action.setBadgeText({text: failed ? String(failed) : '', tabId});
	} catch {
		// The tab was closed meanwhile.
	}
}
