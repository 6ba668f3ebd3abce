import browser from 'webextension-polyfill';
import {audit, evidenceFrom} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
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

async function showBadge(tabId: number): Promise<void> {
	waiting.delete(tabId);
	const record = recordOfTab(tabId);
	const seen = record && (await evidence.read(record.id));
	const failed = seen
		? audit(evidenceFrom(seen.header, seen.observations)).findings.filter(({outcome}) => outcome === 'failed').length
		: 0;
	const text = failed > 0 ? String(failed) : '';
	try {
		await browser.action.setBadgeBackgroundColor({color: '#8a1c3a', tabId});
		await browser.action.setBadgeText({text, tabId});
	} catch {
		// The tab was closed meanwhile.
	}
}
