import browser from 'webextension-polyfill';
import * as evidence from '../webext/evidence-store.ts';
import {isOutlived} from '../webext/outlived.ts';
import {currentSettings} from '../webext/settings.ts';

const key = 'outlived';
/** ms */
const day = 24 * 60 * 60 * 1000;

/** Forgets the audits that have been kept as long as they are to be. */
export async function forgetOutlived(now = Date.now()): Promise<void> {
	const {keep} = await currentSettings();
	if (keep === null) return;
	for (const header of await evidence.headers()) {
		if (isOutlived(header, keep, now)) await evidence.forget(header.id);
	}
}

/** Whenever the background wakes, which is often, but once a day at most. */
export async function forgetOutlivedDaily(now = Date.now()): Promise<void> {
	const {[key]: last} = await browser.storage.session.get(key);
	if (typeof last === 'number' && now - last < day) return;
	await browser.storage.session.set({[key]: now});
	await forgetOutlived(now);
}
