import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {settle} from '../../src/cli/settle.ts';
import {objections} from './support/axe.ts';
import {popupOf, until} from './support/popup.ts';
import {browsers, patience, world, type World} from './support/world.ts';

describe.each(browsers)('in %s', kind => {
	let here: World;
	let driven: DrivenBrowser;
	let id: string;

	beforeAll(async () => {
		here = await world(kind);
		driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(here.launch);
		id = await driven.call('startAudit', {url: `https://${demoSite.host}/`, clear: true, automated: true});
		await settle(driven, id, patience, true);
	});

	afterAll(async () => {
		await driven?.close();
		await here?.close();
	});

	test.each([
		['nb', 'mulige avvik'],
		['nn', 'moglege avvik'],
		['en', 'possible deviations'],
	])('the popup speaks %s and has nothing for axe to complain of', async (language, verdict) => {
		const popup = await popupOf(driven, language);
		expect(await popup.$eval('html', html => html.lang)).toBe(language);
		expect(await popup.$eval('main', main => main.textContent)).toContain(verdict);
		expect(await objections(popup)).toEqual([]);
		await popup.$$eval('details', all => all.forEach(details => (details.open = true)));
		expect(await objections(popup)).toEqual([]);
		await popup.close();
	});

	test('the badge counts what failed', async () => {
		const popup = await popupOf(driven, 'en');
		const badge = () =>
			popup.evaluate(async url => {
				const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
				const {tabs, action} = browser ?? chrome;
				const [tab] = await tabs.query({url});
				return action.getBadgeText({tabId: tab!.id!});
			}, `https://${demoSite.host}/*`);
		await until(async () => Number(await badge()) > 0);
		const verdict = await popup.$eval('.verdict', element => element.textContent ?? '');
		expect(verdict).toContain(await badge());
		await popup.close();
	});

	test('with the keyboard alone, the auditor says what was chosen', async () => {
		const popup = await popupOf(driven, 'en');
		await popup.bringToFront();
		for (let presses = 0; presses < 60; presses++) {
			await popup.keyboard.press('Tab');
			if ((await popup.evaluate(() => document.activeElement?.textContent?.trim())) === 'I accepted') break;
		}

		await popup.keyboard.press('Enter');
		await until(async () => (await popup.$eval('main', main => main.textContent ?? '')).includes('You accepted'));
		const {runs} = await evidenceOf(driven, id);
		expect(runs[0]!.observations.filter(seen => seen.kind === 'choice')).toMatchObject([
			{phase: 'accepted', source: 'auditor'},
		]);
		await popup.close();
	});
});
