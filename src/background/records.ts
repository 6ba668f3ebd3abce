import browser from 'webextension-polyfill';
import {siteOf, type Observation} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
import {startState} from './start-state.ts';

/** What a tab's observations belong to: a visit that is forgotten with the tab, or an audit that is kept. */
export type OpenRecord = {
	readonly id: string;
	readonly tabId: number;
	readonly mode: 'visit' | 'audit';
	/** Registrable domain of the site; empty until the first page has answered, redirects and all. */
	readonly site: string;
	/** The tab shows another site for the moment: nothing is recorded. */
	readonly away: boolean;
	readonly automated: boolean;
	/** Whether pages of this record should look for the site's policy. */
	readonly policy: 'unasked' | 'wanted' | 'read';
	readonly count: number;
};

/** A visit is for ten seconds' reading; past this it is cut and says so. */
const mostOfAVisit = 20_000;

const key = 'records';
const byTab = new Map<number, OpenRecord>();
/** Hosts a record's tab has asked, so that a changed cookie finds the tabs it concerns. */
const hosts = new Map<string, Set<string>>();

let isRestored = false;

/** Settled once the records of before the worker was stopped are known again. */
export const restored: Promise<void> = browser.storage.session.get(key).then(stored => {
	for (const record of (stored[key] as OpenRecord[] | undefined) ?? []) {
		byTab.set(record.tabId, record);
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

export function recordOfTab(tabId: number): OpenRecord | undefined {
	return byTab.get(tabId);
}

export function recordById(id: string): OpenRecord | undefined {
	return [...byTab.values()].find(record => record.id === id);
}

/** Open records whose tab asked this host or a host below it (a cookie's domain), or whose site it is. */
export function recordsOfHost(domain: string): readonly OpenRecord[] {
	const below = `.${domain}`;
	return [...byTab.values()].filter(
		({id, site}) =>
			siteOf(`https://${domain}`) === site ||
			[...(hosts.get(id) ?? [])].some(host => host === domain || host.endsWith(below)),
	);
}

/** Open records of this site, in whatever tab. */
export function recordsOfSite(site: string): readonly OpenRecord[] {
	return [...byTab.values()].filter(record => record.site === site);
}

export async function begin(
	tabId: number,
	url: string,
	at: number,
	{mode, automated = false}: {mode: 'visit' | 'audit'; automated?: boolean},
): Promise<string> {
	const id = crypto.randomUUID();
	const previous = byTab.get(tabId);
	keep({id, tabId, mode, site: '', away: false, automated, policy: mode === 'audit' ? 'wanted' : 'unasked', count: 0});
	if (previous) {
		await leave(previous, at);
	}

	const start = await startState(url, automated);
	await evidence.begin({id, mode, url, startedAt: at, finishedAt: null, start});
	const mayLook = await browser.permissions.contains({origins: ['<all_urls>']});
	void evidence.append(id, [
		{kind: 'observer', at, observer: 'requests'},
		{kind: 'observer', at, observer: 'cookies'},
		...(mayLook ? [] : [{kind: 'gap', at, gap: 'no-host-access'} as const]),
	]);
	return id;
}

export function change(record: OpenRecord, fields: Partial<OpenRecord>): void {
	const current = byTab.get(record.tabId);
	if (current?.id === record.id) {
		keep({...current, ...fields});
	}
}

export async function end(tabId: number, at: number): Promise<void> {
	const record = byTab.get(tabId);
	if (record) {
		byTab.delete(tabId);
		persist();
		await leave(record, at);
	}
}

/** Adds to what a tab's record has seen; nothing while the tab is away from the site. */
export function observe(record: OpenRecord, ...observations: readonly Observation[]): void {
	if (record.away) {
		return;
	}

	const current = byTab.get(record.tabId) ?? record;
	if (current.mode === 'visit' && current.count >= mostOfAVisit) {
		return;
	}

	const count = current.count + observations.length;
	byTab.set(current.tabId, {...current, count});
	const cut = current.mode === 'visit' && count >= mostOfAVisit;
	const at = observations[0]?.at ?? 0;
	void evidence.append(record.id, cut ? [...observations, {kind: 'gap', at, gap: 'observations-cut'}] : observations);
}

export function noteHost(record: OpenRecord, host: string): void {
	const seen = hosts.get(record.id);
	if (seen) {
		seen.add(host);
	} else {
		hosts.set(record.id, new Set([host]));
	}
}

/** Visits left over from a browser that was closed, or an extension that was updated, are nobody's any more. */
export async function forgetLostVisits(): Promise<void> {
	await restored;
	const open = new Set([...byTab.values()].map(({id}) => id));
	const left = (await evidence.headers()).filter(({id, mode}) => mode === 'visit' && !open.has(id));
	await Promise.all(left.map(({id}) => evidence.forget(id)));
}

async function leave(record: OpenRecord, at: number): Promise<void> {
	hosts.delete(record.id);
	await (record.mode === 'visit' ? evidence.forget(record.id) : evidence.finish(record.id, at));
}

function keep(record: OpenRecord): void {
	byTab.set(record.tabId, record);
	persist();
}

function persist(): void {
	void browser.storage.session.set({[key]: [...byTab.values()]});
}
