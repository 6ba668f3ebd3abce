import browser from 'webextension-polyfill';
import type {Observation, PolicyTry} from '../audit/index.ts';
import {siteOf} from '../audit/site.ts';
import * as evidence from '../webext/evidence-store.ts';
import {currentVendors} from '../webext/settings.ts';
import {advance, endStanding, startStanding} from './standing.ts';
import {startState} from './start-state.ts';
import {isWanted} from './wanted-visits.ts';

/** What a tab's observations belong to: a visit that is forgotten with the tab, or an audit that is kept. */
export type OpenRecord = {
	readonly id: string;
	readonly tabId: number;
	readonly mode: 'visit' | 'audit';
	/** Registrable domain of the site; empty until the first page has answered, redirects and all. */
	readonly site: string;
	/** The tab shows another site for the moment: nothing is recorded. */
	readonly away: boolean;
	/** No page of this run was asked for yet: what the tab sends is the last of the page before, and none of its. */
	readonly unopened?: boolean;
	readonly automated: boolean;
	/** Of its newest run; milliseconds since the epoch. */
	readonly startedAt: number;
	/** Whether pages of this run should look for the site's policy. */
	readonly policy: 'unasked' | 'wanted' | 'read';
	/** Addresses the auditor has set for the site's policy, where a page looks for it. */
	readonly given?: readonly string[];
	/** Addresses the site was asked for its policy at. */
	readonly asked: readonly string[];
	/** Policies found whose scripts have yet to write them. */
	readonly unwritten?: readonly PolicyTry[];
	/** The request that is to bring a visit's first page, and the site it asks by now. */
	readonly opening?: {readonly request: string; readonly site: string};
	/** How many observations it held when that was last noted. */
	readonly count: number;
};

/** Past this a record is cut and says so. A visit is for ten seconds' reading; an audit must still be read as a whole. */
const most = {visit: 20_000, audit: 600_000};
const some = 5000;

const key = 'records';
const byTab = new Map<number, OpenRecord>();
/** How much a record holds. */
const counts = new Map<string, number>();

let isRestored = false;

/** Settled once the records of before the worker was stopped are known again. */
export const restored: Promise<void> = browser.storage.session.get(key).then(stored => {
	for (const record of (stored[key] as OpenRecord[] | undefined) ?? []) {
		if (byTab.has(record.tabId)) continue;
		byTab.set(record.tabId, record);
		counts.set(record.id, record.count);
	}

	isRestored = true;
});

/** Runs at once when the records are known, else as soon as they are: events keep their order. */
export function whenRestored(run: () => void): void {
	if (isRestored) {
		run();
	} else {
		void restored.then(run);
	}
}

export function openRecords(): readonly OpenRecord[] {
	return [...byTab.values()];
}

export function recordOfTab(tabId: number): OpenRecord | undefined {
	return byTab.get(tabId);
}

export function recordById(id: string): OpenRecord | undefined {
	return openRecords().find(record => record.id === id);
}

/** Open records of this site, in whatever tab. */
export function recordsOfSite(site: string): readonly OpenRecord[] {
	return openRecords().filter(record => record.site === site);
}

export async function begin(
	tabId: number,
	url: string,
	at: number,
	{mode, automated = false, opening}: Pick<OpenRecord, 'mode' | 'opening'> & {automated?: boolean},
): Promise<string> {
	const id = crypto.randomUUID();
	const previous = byTab.get(tabId);
	const policy = mode === 'audit' ? 'wanted' : 'unasked';
	evidence.expect(id);
	keep({
		...{id, tabId, mode, site: '', away: false, automated, startedAt: at, policy, asked: [], count: 0},
		...(opening === undefined ? {} : {opening}),
		...(mode === 'audit' ? {unopened: true} : {}),
	});
	if (mode === 'audit') startStanding(id, at);
	openedOrEnded();
	if (previous) {
		await leave(previous, at);
	}

	const [start, wanted, own] = await Promise.all([
		startState(url, {tabId, automated}),
		mode === 'audit' || isWanted(tabId, url),
		currentVendors(),
	]);
	const isOver = byTab.get(tabId)?.id !== id;
	if (mode === 'visit' && (start.isPrivate || !wanted || isOver)) {
		// A private window is to leave no trace: what somebody does there is kept only when an audit was asked for.
		evidence.drop(id);
		drop(tabId, id);
		return id;
	}

	await evidence.begin({id, mode, url, startedAt: at, finishedAt: null, start});
	// Once: all runs of an audit are judged by the list it began with.
	const known: Observation[] = own ? [{kind: 'own-vendors', at, vendors: own.vendors}] : [];
	add(id, mode, [...known, ...(await observersAt(at))]);
	return id;
}

/** An audit goes on in another tab, where nothing is recorded until it is begun anew there. */
export function moveTo(tabId: number, record: OpenRecord): void {
	byTab.delete(record.tabId);
	keep({...record, tabId, away: true});
}

/** From now on what is seen is of another run. */
export async function beginAnew(record: OpenRecord, url: string, at: number): Promise<void> {
	const {id, tabId, automated} = record;
	await evidence.beginAnew(id, {startedAt: at, start: await startState(url, {tabId, automated})});
	startStanding(id, at);
	change(record, {site: '', away: false, unopened: true, startedAt: at, policy: 'wanted', asked: []});
	add(id, 'audit', await observersAt(at));
}

async function observersAt(at: number): Promise<readonly Observation[]> {
	const mayLook = await browser.permissions.contains({origins: ['<all_urls>']});
	return [
		{kind: 'observer', at, observer: 'requests'},
		{kind: 'observer', at, observer: 'cookies'},
		...(mayLook ? [] : [{kind: 'gap', at, gap: 'no-host-access'} as const]),
	];
}

export function change(record: OpenRecord, fields: Partial<OpenRecord>): void {
	const current = byTab.get(record.tabId);
	if (current?.id === record.id) {
		keep({...current, ...fields});
	}
}

/** The first page of an audit's run is asked for, or is there. */
export function opened(record: OpenRecord): void {
	if (record.unopened) change(record, {unopened: false});
}

export async function end(tabId: number, at: number): Promise<void> {
	const record = byTab.get(tabId);
	if (record) {
		drop(tabId, record.id);
		await leave(record, at);
	}
}

/** Adds to what a tab's record has seen; nothing while the tab is away from the site. */
export function observe(record: OpenRecord, ...observations: readonly Observation[]): void {
	if (record.away) {
		return;
	}

	const {id, mode} = record;
	const count = counts.get(id) ?? 0;
	if (count >= most[mode]) {
		return;
	}

	counts.set(id, count + observations.length);
	// Kept now and then: a worker that was stopped must not begin to count anew.
	if (Math.floor(count / some) < Math.floor((count + observations.length) / some)) change(record, {count});
	const isCut = count + observations.length >= most[mode];
	const at = observations[0]?.at ?? 0;
	add(id, mode, isCut ? [...observations, {kind: 'gap', at, gap: 'observations-cut'}] : observations);
}

/** Calls back whenever a record began or ended. */
export function onOpenedOrEnded(callback: () => void): void {
	openedOrEnded = callback;
}

let openedOrEnded: () => void = () => {};

function add(id: string, mode: OpenRecord['mode'], observations: readonly Observation[]): void {
	if (mode === 'audit') advance(id, observations);
	evidence.append(id, mode, observations);
}

async function leave({id, mode}: OpenRecord, at: number): Promise<void> {
	counts.delete(id);
	endStanding(id);
	openedOrEnded();
	await (mode === 'visit' ? evidence.forget(id) : evidence.finish(id, at));
}

function keep(record: OpenRecord): void {
	byTab.set(record.tabId, record);
	persist();
}

function drop(tabId: number, id: string): void {
	if (byTab.get(tabId)?.id === id) {
		byTab.delete(tabId);
		persist();
	}
}

function persist(): void {
	void browser.storage.session.set({[key]: openRecords()});
}

/** The site of an address; asked for again and again of the same hosts. */
export function siteOfHost(host: string): string {
	const known = sites.get(host);
	if (known !== undefined) return known;
	if (sites.size > 5000) sites.clear();
	const site = siteOf(`https://${host}`);
	sites.set(host, site);
	return site;
}

const sites = new Map<string, string>();
