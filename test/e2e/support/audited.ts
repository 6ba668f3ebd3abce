import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {Service} from '../../../demo/service.ts';
import type {Internet} from '../../../demo/internet.ts';
import type {Evidence, Observation} from '../../../src/audit/index.ts';
import type {BrowserKind, DrivenBrowser, LaunchOptions} from '../../../src/cli/driven-browser.ts';
import {evidenceOf} from './evidence.ts';
import {until} from './popup.ts';
import {world} from './world.ts';

/** A browser with the extension, and an internet with these services in it. */
export type Lab = {readonly driven: DrivenBrowser; readonly internet: Internet; close(): Promise<void>};

export async function lab(
	kind: BrowserKind,
	services: readonly Service[],
	adapt: (options: LaunchOptions) => LaunchOptions = options => options,
): Promise<Lab> {
	const {launch, internet, close} = await world(kind, {services});
	const {launchChromium} = await import('../../../src/cli/chromium.ts');
	const {launchFirefox} = await import('../../../src/cli/firefox.ts');
	const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(adapt(launch)).catch(
		async (error: unknown) => {
			await close();
			throw error;
		},
	);
	return {
		driven,
		internet,
		close: async () => {
			await driven.close();
			await close();
		},
	};
}

/** Audits one page while something is done in it. */
export async function audited(
	{driven}: Lab,
	url: string,
	act: (page: Page, id: string) => Promise<void>,
	rest = 1500,
): Promise<{evidence: Evidence; seen: readonly Observation[]}> {
	// An idle background that is on its way out hears no message.
	await driven.call('ready').catch(() => {});
	const id = await driven.call('startAudit', {url, clear: true, automated: true});
	const page = await pageOf(driven, url);
	await act(page, id);
	await sleep(rest);
	await driven.call('ready').catch(() => {});
	await driven.call('finishAudit', {id});
	const evidence = await evidenceOf(driven, id);
	await page.close().catch(() => {});
	return {evidence, seen: evidence.runs.flatMap(({observations}) => observations)};
}

/** The tab that shows this address, once it has loaded. */
export async function pageOf({control}: DrivenBrowser, url: string): Promise<Page> {
	let found: Page | undefined;
	await until(async () => {
		for (const page of await control.browser().pages()) {
			const at = await page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
			if (at.startsWith(url)) found = page;
		}

		return found !== undefined;
	});
	return found!;
}
