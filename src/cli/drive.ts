import {setTimeout as sleep} from 'node:timers/promises';
import type {Evidence, GapId} from '../audit/index.ts';
import type {Choice} from '../webext/messages.ts';
import type {DrivenBrowser} from './driven-browser.ts';
import {evidenceOf} from './evidence-of.ts';
import {Failure} from './failure.ts';
import {pageStatus} from './page-status.ts';
import {pagesToVisit} from './pages-to-visit.ts';
import {settle, type Patience} from './settle.ts';

/** What an audit does about consent in one profile. To withdraw, one must have said yes. */
export type RunChoice = 'none' | Choice;

const choices: Readonly<Record<RunChoice, readonly Choice[]>> = {
	none: [],
	accept: ['accept'],
	reject: ['reject'],
	withdraw: ['accept', 'withdraw'],
};

/** One run in one fresh profile: load, wait, choose, wait, load again, wait. What could not be seen is said as a gap. */
export async function drive(
	browser: DrivenBrowser,
	{url, choice, pages = 1, patience, progress}: Drive,
): Promise<Evidence> {
	const gaps: {at: number; gap: GapId}[] = [];
	const quiet = async (first = false) => {
		if (!(await settle(browser, id, patience, first))) gaps.push({at: Date.now(), gap: 'not-quiet'});
	};

	progress('load');
	const id = await browser.call('startAudit', {url, clear: true, automated: true});
	await quiet(true);
	const others = pages > 1 ? await pagesBeside(browser, {id, url, most: pages - 1}) : [];
	await visit();
	for (const next of choices[choice]) {
		progress(next);
		// Without such a button there is nothing more to see; the extension has noted the gap.
		if (!(await browser.call('choose', {id, choice: next}))) break;
		await quiet();
		progress('reload');
		await browser.call('reload', {id});
		await quiet();
		await visit();
	}
	await browser.call('finishAudit', {id});
	const evidence = await evidenceOf(browser, id);
	const status = pageStatus(evidence);
	if (status >= 400) throw new Failure(3, 'cli_page_status', {status: String(status)});
	return withGaps(evidence, gaps);

	/** The same pages in each phase, at most one a second; then back to where the choice is made. */
	async function visit(): Promise<void> {
		for (const page of others.length > 0 ? [...others, url] : []) {
			progress('page');
			const pause = sleep(shortestStay);
			await browser.call('openPage', {id, url: page});
			await quiet();
			await pause;
		}
	}
}

export type Step = 'load' | Choice | 'reload' | 'page';

type Drive = {
	readonly url: string;
	readonly choice: RunChoice;
	/** How many pages of the site to look at; default 1. */
	readonly pages?: number;
	readonly patience: Patience;
	progress(step: Step): void;
};

/** ms */
const shortestStay = 1000;

/** Other pages of the site, by the links of this one and what its robots.txt lets be visited. */
async function pagesBeside(
	browser: DrivenBrowser,
	{id, url, most}: {id: string; url: string; most: number},
): Promise<readonly string[]> {
	const links = await browser.call('linksOf', {id});
	const robots = await browser.call('fetchGiven', {url: new URL('/robots.txt', url).href});
	// A server that has none has no objection; one that cannot say may have one (RFC 9309, 2.3.1).
	if (!robots.ok && !/^HTTP 4/.test(robots.error)) return [];
	return pagesToVisit(links, {start: url, robots: robots.ok ? (robots.html ?? null) : null, most});
}

/** Adds to the newest run what only the hands know, unless the extension has said so itself. */
export function withGaps(evidence: Evidence, gaps: readonly {readonly at: number; readonly gap: GapId}[]): Evidence {
	const run = evidence.runs.at(-1);
	if (!run) return evidence;
	const said = new Set(run.observations.map(seen => (seen.kind === 'gap' ? seen.gap : null)));
	const added = gaps
		.filter(({gap}, index) => !said.has(gap) && gaps.findIndex(other => other.gap === gap) === index)
		.map(gap => ({kind: 'gap' as const, ...gap}));
	return {...evidence, runs: [...evidence.runs.slice(0, -1), {...run, observations: [...run.observations, ...added]}]};
}
