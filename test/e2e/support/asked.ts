import type {Page} from 'puppeteer-core';
import {audit, merge, type Evidence, type Report} from '../../../src/audit/index.ts';
import {drive, type RunChoice} from '../../../src/cli/drive.ts';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import type {Phase} from '../../../src/consent/consent.ts';
import type {Patience} from '../../../src/cli/settle.ts';
import {startOf, type BannerSite, type Kept} from '../../support/banners/site.ts';
import type {Lab} from './audited.ts';

/** What the site itself kept after each choice. */
export type KeptAfter = Readonly<Partial<Record<Phase, Kept>>>;

export type Asked = {readonly report: Report; readonly kept: KeptAfter; readonly tracked: readonly Phase[]};

const patience: Patience = {quiet: 1000, phase: 15_000, answer: 30_000};
const phases = {accept: 'accepted', reject: 'rejected', withdraw: 'withdrawn'} as const;

/** Audits a site with the hands of the command line, one run a choice, each from a clean start, and asks the page itself in between. */
export async function asked(
	{driven, internet}: Lab,
	site: Pick<BannerSite, 'id'> & {readonly kept?: string},
	choices: readonly RunChoice[],
): Promise<Asked> {
	const host = new URL(startOf(site)).host;
	const since = Date.now();
	const runs: Evidence[] = [];
	const kept: Partial<Record<Phase, Kept>> = {};
	for (const choice of choices) {
		const watched = asking(driven, host, site.kept ?? `'none'`, (phase, what) => (kept[phase] = what));
		runs.push(await drive(watched, {url: startOf(site), choice, patience, progress: () => {}}));
		await (await pageAt(driven, host))?.close().catch(() => {});
	}
	const [first, ...rest] = runs;
	if (!first) throw new Error('nothing was done');
	const report = audit(merge(first, ...rest));
	return {report, kept, tracked: trackedIn(report, internet.log, since)};
}

/** Before each further choice and at the end, looks what the page keeps of the one before. */
function asking(
	driven: DrivenBrowser,
	host: string,
	expression: string,
	seen: (phase: Phase, kept: Kept) => void,
): DrivenBrowser {
	let last: Phase | null = null;
	const look = async () => {
		const page = last && (await pageAt(driven, host));
		if (last && page) seen(last, (await page.evaluate(expression)) as Kept);
	};
	return {
		...driven,
		call: async (type, payload) => {
			if (type === 'choose' || type === 'finishAudit') await look();
			const answer = await driven.call(type, payload);
			if (type === 'choose') last = answer ? phases[(payload as {choice: keyof typeof phases}).choice] : null;
			return answer;
		},
	};
}

export async function pageAt({control}: DrivenBrowser, host: string): Promise<Page | undefined> {
	for (const page of await control.browser().pages()) {
		if ((await page.evaluate(() => location.host).catch(() => '')) === host) return page;
	}
	return undefined;
}

/** The phases in which the servers were told of the visitor, by their own clock. */
function trackedIn({facts}: Report, log: Lab['internet']['log'], since: number): readonly Phase[] {
	const told = log.filter(({at, host, url}) => at >= since && host === 'www.facebook.com' && /\/tr\/?\?/.test(url));
	const found = told.flatMap(({at}) => facts.phases.findLast(({from}) => from <= at)?.name ?? []);
	return [...new Set(found)];
}
