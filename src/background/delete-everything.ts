import browser from 'webextension-polyfill';
import * as evidence from '../webext/evidence-store.ts';
import {refreshBadge} from './badge.ts';
import {forgetHeld} from './prerendered.ts';
import {end, openRecords, type OpenRecord} from './records.ts';
import {isWanted, unwantAll} from './wanted-visits.ts';

/** All records, what is under way too, what was read of policies, and all settings. */
export async function deleteEverything(): Promise<void> {
	forgetHeld();
	for (const record of openRecords()) await close(record);
	await evidence.forgetAll();
	await browser.storage.local.clear();
	await unwantAll();
}

/** The visits under way that nobody asked about, where none is to be recorded without. */
export async function endUnwantedVisits(): Promise<void> {
	for (const record of openRecords()) {
		if (record.mode === 'visit' && !(await isWanted(record.tabId, `https://${record.site}`))) await close(record);
	}
}

async function close({tabId}: OpenRecord): Promise<void> {
	await end(tabId, Date.now());
	refreshBadge(tabId);
}
