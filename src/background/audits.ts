import browser from 'webextension-polyfill';
import {siteOf, type Phase, type Progress} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
import {clearSite} from './clear-site.ts';
import {openEyes, wakeEyes} from './eyes.ts';
import {lastWords, leavePage} from './leave-page.ts';
import {settling} from './listening.ts';
import {lookForPolicy} from './look-for-policy.ts';
import {forgetOutlived} from './outlived.ts';
import {linksIn} from './page-links.ts';
import {begin, change, end, observe, recordById, type OpenRecord} from './records.ts';
import {readInTabs} from './read-in-tabs.ts';
import {standingOf} from './standing.ts';
import {storeOf} from './start-state.ts';

/** Leaves the page, clears what its site has stored, and opens it anew with an audit listening. Answers the audit's id. */
export async function startAudit(audit: {
	url: string;
	tabId?: number;
	clear: boolean;
	automated?: boolean;
}): Promise<string> {
	const {url, clear, automated = false} = audit;
	const tabId = audit.tabId ?? (await browser.tabs.create({url: 'about:blank', active: true})).id;
	if (tabId === undefined) {
		throw new Error('no tab to audit in');
	}

	if (audit.tabId !== undefined) {
		// The old page's last words belong to the old visit, and must not write again what is about to be cleared.
		await leavePage(tabId);
	}

	if (clear) {
		await clearSite(url, await storeOf(tabId));
	}

	void forgetOutlived().catch(() => {});
	const id = await begin(tabId, url, Date.now(), {mode: 'audit', automated});
	// After the record is there: eyes are closed again when nobody audits.
	await Promise.all([openEyes(), rest(settling)]);
	await browser.tabs.update(tabId, {url});
	return id;
}

export async function finishAudit({id}: {id: string}): Promise<void> {
	const record = recordById(id);
	if (record) {
		await lastWords(record.tabId);
		const asItStands = recordById(id) ?? record;
		await end(record.tabId, Date.now());
		await readInTabs(asItStands);
	}
}

export function statusOf({id}: {id: string}): Promise<Progress> {
	return standingOf(id);
}

export async function reload({id}: {id: string}): Promise<void> {
	await browser.tabs.reload(open(id).tabId);
}

export function linksOf({id}: {id: string}): Promise<readonly string[]> {
	return linksIn(open(id).tabId);
}

export async function openPage({id, url}: {id: string; url: string}): Promise<void> {
	const {tabId, site} = open(id);
	if (siteOf(url) !== site) throw new Error('not a page of the audited site');
	await browser.tabs.update(tabId, {url});
}

export function declareChoice({id, phase}: {id: string; phase: Phase}): void {
	observe(open(id), {kind: 'choice', at: Date.now(), phase, source: 'auditor'});
}

/** Somebody asks about a visit: now its page is looked at, and its site's policy read, once. */
export async function readPolicy({id}: {id: string}): Promise<void> {
	const record = recordById(id);
	if (record?.policy === 'unasked') {
		change(record, {policy: 'wanted'});
		await look(record.tabId);
		await lookForPolicy(record).catch(() => {});
	}
}

export async function look(tabId: number): Promise<void> {
	// A page that browsers keep extensions out of, or one that has just gone.
	await wakeEyes(tabId).catch(() => {});
}

/** A part of the evidence as JSON, so that no message is too large to be sent. */
export async function exportEvidence({id, from}: {id: string; from?: number}): Promise<string> {
	await evidence.flush();
	const part = await evidence.readPart(id, from);
	if (!part) {
		throw new Error('no such audit');
	}

	return JSON.stringify(part);
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

function open(id: string): OpenRecord {
	const record = recordById(id);
	if (!record) {
		throw new Error('this audit is over');
	}

	return record;
}
