import browser from 'webextension-polyfill';
import {progress, type Phase, type Progress} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
import {sendToFrame, type Choice} from '../webext/messages.ts';
import {clearSite} from './clear-site.ts';
import {begin, change, end, observe, recordById, type OpenRecord} from './records.ts';

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
		await clearSite(url);
	}

	const id = await begin(tabId, url, Date.now(), {mode: 'audit', automated});
	await browser.tabs.update(tabId, {url});
	return id;
}

export async function finishAudit({id}: {id: string}): Promise<void> {
	const record = recordById(id);
	if (record) {
		await end(record.tabId, Date.now());
	}
}

export async function statusOf({id}: {id: string}): Promise<Progress> {
	return progress(await recorded(id));
}

/** Every frame is asked in turn, the page itself first: banners may live in a frame of their own. */
export async function choose({id, choice}: {id: string; choice: Choice}): Promise<boolean> {
	const {tabId} = open(id);
	const frames = (await browser.webNavigation.getAllFrames({tabId})) ?? [];
	for (const {frameId} of frames.sort((a, b) => a.frameId - b.frameId)) {
		const pressed = await sendToFrame({tabId, frameId}, 'choose', {choice}).catch(() => false);
		if (pressed) {
			return true;
		}
	}

	observe(open(id), {kind: 'gap', at: Date.now(), gap: choice === 'accept' ? 'no-accept-button' : 'no-reject-button'});
	return false;
}

export async function reload({id}: {id: string}): Promise<void> {
	await browser.tabs.reload(open(id).tabId);
}

export function declareChoice({id, phase}: {id: string; phase: Phase}): void {
	observe(open(id), {kind: 'choice', at: Date.now(), phase, source: 'auditor'});
}

/** A visit reads its site's policy when somebody wants to know, once. */
export async function readPolicy({id}: {id: string}): Promise<void> {
	const record = recordById(id);
	if (record?.policy === 'unasked') {
		change(record, {policy: 'wanted'});
		await sendToFrame({tabId: record.tabId, frameId: 0}, 'readPolicy').catch(() => undefined);
	}
}

export async function exportEvidence({id}: {id: string}): Promise<string> {
	return JSON.stringify(await recorded(id));
}

function open(id: string): OpenRecord {
	const record = recordById(id);
	if (!record) {
		throw new Error('this audit is over');
	}

	return record;
}

async function recorded(id: string) {
	const found = await evidence.read(id);
	if (!found) {
		throw new Error('no such audit');
	}

	return found;
}

async function leavePage(tabId: number): Promise<void> {
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
	await Promise.race([left, new Promise(resolve => setTimeout(resolve, 3000))]);
}
