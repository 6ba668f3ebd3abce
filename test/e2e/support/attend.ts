import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {Internet} from '../../../demo/internet.ts';
import type {BrowserKind, DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import type {PageSet} from '../../support/page-set.ts';
import {compare, undone, type Testimony} from '../../support/witness.ts';
import {evidenceOf} from './evidence.ts';

const longest = 20_000;
const quiet = 1500;

/** Chromium gathers reports for a minute unless told otherwise. */
export const prompt = (kind: BrowserKind) => (kind === 'chromium' ? ['--short-reporting-delay'] : []);

/** Audits one page set and compares the evidence with what the servers received meanwhile. */
export async function attend(
	page: PageSet,
	kind: BrowserKind,
	driven: DrivenBrowser,
	internet: Internet,
): Promise<Testimony> {
	const started = Date.now();
	const log = () => internet.log.filter(({at}) => at >= started);
	const isDone = (set: PageSet) => undone(set, kind, log()).length === 0;
	const {hosts} = page.service;
	const newest = () => log().findLast(({host}) => hosts.includes(host))?.at ?? started;

	const id = await driven.call('startAudit', {url: page.start, clear: true, automated: true});
	if (page.visit) {
		await until(() => isDone({...page, sends: page.ready ? [page.ready] : [], sendsIn: {}}));
		await until(() => Date.now() - newest() > 500);
		const tab = await tabOf(driven, hosts);
		if (tab) await page.visit(tab);
	}
	await until(() => isDone(page));
	await until(() => Date.now() - newest() > quiet);
	await driven.call('finishAudit', {id});
	const {runs} = await evidenceOf(driven, id);
	const testimony = compare(
		page,
		kind,
		log(),
		runs.flatMap(({observations}) => observations),
	);
	await (await tabOf(driven, hosts))?.close().catch(() => {});
	return testimony;
}

async function tabOf({control}: DrivenBrowser, hosts: readonly string[]): Promise<Page | undefined> {
	const pages = await control.browser().pages();
	return pages.find(page => URL.canParse(page.url()) && hosts.includes(new URL(page.url()).host));
}

/** Waits no longer than a page may take; what is undone then is told by the comparison. */
async function until(isSo: () => boolean): Promise<void> {
	const end = Date.now() + longest;
	while (!isSo() && Date.now() < end) await sleep(100);
}
