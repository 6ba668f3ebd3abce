import browser from 'webextension-polyfill';
import type {Observation, PolicyTry} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
import {readTabIn} from './eyes.ts';
import type {OpenRecord} from './records.ts';

type Words = readonly Observation[];

/** Tabs opened to read a policy, and who waits for what is in them. What such a tab sends belongs to nobody. */
const readers = new Map<number, (words: Words) => void>();

const mostTabs = 2;
/** ms */
const patience = {load: 6000, read: 6000};

export function isReader(tabId: number): boolean {
	return readers.has(tabId);
}

/** Takes what a page's script says in such a tab; false when the tab is none. */
export function heardInReader(tabId: number | undefined, words: Words): boolean {
	const take = tabId === undefined ? undefined : readers.get(tabId);
	take?.(words);
	return take !== undefined;
}

/**
 * Policies that only their scripts write. Read when the audit is over and nothing is heard any more: such a tab carries the site's
 * cookies and lets its scripts do what they do.
 */
export async function readInTabs({id, tabId, unwritten = [], given = []}: OpenRecord): Promise<void> {
	const urls = [...new Set(unwritten.map(({url}) => url))].slice(0, mostTabs);
	if (urls.length === 0) return;
	const beside = await browser.tabs.get(tabId).catch(() => undefined);
	const read = await Promise.all(urls.map(url => readInTab(url, beside).catch(() => [])));
	const found = read.flatMap((words, index) => {
		const isGiven = unwritten.some(each => each.url === urls[index] && each.foundBy === 'auditor' && given.length > 0);
		const policies = words.filter(seen => seen.kind === 'policy');
		return isGiven ? policies.map(it => ({...it, foundBy: 'auditor' as const, bySetting: true as const})) : policies;
	});
	const tried = urls.flatMap((url, index) =>
		unwritten.filter(each => each.url === url).map(each => outcomeOf(each, read[index] ?? [])),
	);
	const isKept = (await evidence.headers()).some(header => header.id === id);
	if (!isKept) return;
	evidence.append(id, 'audit', [
		...found.map(policy => ({...policy, readIn: 'tab' as const})),
		{kind: 'policy-searched', at: Date.now(), tried, found: found.length},
	]);
	await evidence.flush();
}

/** Without an answer it is what it was. */
function outcomeOf(attempt: PolicyTry, words: Words): PolicyTry {
	const said = words.flatMap(seen => (seen.kind === 'policy-searched' ? seen.tried : []));
	const its = said.filter(each => typeof each !== 'string');
	const outcome = (its.find(({foundBy}) => foundBy === attempt.foundBy) ?? its[0])?.outcome;
	return {...attempt, outcome: outcome ?? attempt.outcome};
}

async function readInTab(url: string, beside: browser.Tabs.Tab | undefined): Promise<Words> {
	// In the window and the container of the audit: a private window's stays private.
	const {windowId, cookieStoreId} = beside ?? {};
	const where = {...(windowId === undefined ? {} : {windowId}), ...(cookieStoreId ? {cookieStoreId} : {})};
	const {id} = await browser.tabs.create({url: 'about:blank', active: false, ...where});
	if (id === undefined) return [];
	try {
		const words = new Promise<Words>(resolve => {
			const heard: Observation[] = [];
			readers.set(id, said => {
				heard.push(...said);
				if (said.some(({kind}) => kind === 'policy-searched')) resolve(heard);
			});
		});
		await browser.tabs.update(id, {url});
		await loaded(id, url);
		await readTabIn(id);
		return await Promise.race([words, rest(patience.read).then(() => [])]);
	} finally {
		await browser.tabs.remove(id).catch(() => {});
		readers.delete(id);
	}
}

async function loaded(tabId: number, url: string): Promise<void> {
	const until = Date.now() + patience.load;
	while (Date.now() < until) {
		await rest(150);
		const tab = await browser.tabs.get(tabId);
		if (tab.status === 'complete' && tab.url !== 'about:blank' && (tab.url ?? url) !== '') return;
	}
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
