import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {audit, type Report} from '../../src/audit/index.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {auditFiles} from '../../src/cli/audit-files.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {settle} from '../../src/cli/settle.ts';
import {arrivals, recorded} from './support/arrivals.ts';
import {until} from './support/popup.ts';
import {browsers, patience, world} from './support/world.ts';

/** What a person does: real clicks on what the banner shows, by the words on it. */
const people = [
	{host: 'fjordsport.example', does: 'Godta alle', phases: ['before', 'accepted']},
	{host: 'fjordsport.example', does: 'Bare nødvendige', phases: ['before', 'rejected']},
	{host: 'fyrlykt.example', does: 'Godta alle', phases: ['before', 'accepted']},
	{host: 'kystprofil.example', does: 'Bare nødvendige', phases: ['before', 'rejected']},
] as const;

describe.each(browsers)('in %s', kind => {
	test.each(people)('on $host, a person’s $does makes it $phases', async ({host, does, phases}) => {
		const {launch, internet, close} = await world(kind);
		const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
		try {
			const id = await driven.call('startAudit', {url: `https://${host}/`, clear: true, automated: true});
			await settle(driven, id, patience, true);
			const page = await pageOf(driven, host);
			const before = Date.now();
			await press(page, does);
			const after = Date.now();
			await settle(driven, id, patience, false);
			await driven.call('finishAudit', {id});
			const evidence = await evidenceOf(driven, id);
			const report = audit(evidence);
			expect(report.facts.phases.map(({name}) => name)).toEqual(phases);
			expectAtPress(report, before, after);
			const {file} = await auditFiles(evidence, 'en');
			expect(recorded(file)).toEqual(arrivals(internet, file));
		} finally {
			await driven.close();
			await close();
		}
	});
});

/** The phase begins with the click, told by the button or by the platform's own word on it. */
function expectAtPress({facts}: Report, before: number, after: number): void {
	const choice = facts.phases.at(-1)!;
	expect(['button-click', 'cmp-signal']).toContain(choice.source);
	expect(choice.from).toBeGreaterThanOrEqual(before - 1);
	expect(choice.from).toBeLessThanOrEqual(after);
}

async function pageOf({control}: DrivenBrowser, host: string): Promise<Page> {
	let found: Page | undefined;
	await until(async () => {
		for (const page of await control.browser().pages()) {
			if ((await page.evaluate(() => location.host).catch(() => '')) === host) found = page;
		}

		return found !== undefined;
	});
	return found!;
}

async function press(page: Page, words: string): Promise<void> {
	await until(async () => {
		for (const button of await page.$$('button, a, [role=button]')) {
			const label = (await button.evaluate(element => element.textContent ?? '')).trim();
			if (label === words && (await button.isVisible())) {
				await button.click();
				return true;
			}
		}

		return false;
	});
}
