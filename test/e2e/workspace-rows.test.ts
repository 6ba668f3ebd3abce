import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {readPdf} from '../../src/pdf/index.ts';
import {settle} from '../../src/cli/settle.ts';
import {objections} from './support/axe.ts';
import {until} from './support/popup.ts';
import {browsers, patience, world, type World} from './support/world.ts';

describe.each(browsers)('in %s', kind => {
	let here: World;
	let driven: DrivenBrowser;
	let id: string;
	let page: Page;

	beforeAll(async () => {
		here = await world(kind);
		driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(here.launch);
		id = await driven.call('startAudit', {url: `https://${demoSite.host}/`, clear: true, automated: true});
		await settle(driven, id, patience, true);
		await driven.call('choose', {id, choice: 'accept'});
		await settle(driven, id, patience, false);
		await driven.call('finishAudit', {id});
		page = await driven.control.browser().newPage();
		// Firefox reports neither a load state nor an address for extension pages.
		const control = await driven.control.evaluate(() => location.href);
		const address = control.replace('popup/index.html?control', `workspace/index.html#/audit/${id}/requests`);
		await page.goto(address, {waitUntil: []});
		await until(async () => (await page.$('[role="row"][aria-rowindex="2"]')) !== null);
	});

	afterAll(async () => {
		await driven?.close();
		await here?.close();
	});

	test('on paper all requests stand, also those that were out of sight', async () => {
		await page.setViewport({width: 1280, height: 400});
		const drawn = async () => (await page.$$('[role="row"][aria-rowindex]:not([aria-rowindex="1"])')).length;
		const rows = await page.$eval('[role="grid"]', grid => Number(grid.getAttribute('aria-rowcount')) - 1);
		await until(async () => (await drawn()) < rows);
		const {text} = await readPdf(new Uint8Array(await page.pdf({format: 'A4', landscape: true})));
		expect(text.match(/\b(?:GET|POST|OPTIONS)\b/g)?.length).toBe(rows);
		await page.setViewport({width: 1280, height: 900});
	});

	test('requests are narrowed, and how many are left is told', async () => {
		const shown = () => page.$eval('[role="grid"]', grid => Number(grid.getAttribute('aria-rowcount')) - 1);
		const all = await shown();
		await page.type('input[type="search"]', 'collect google-analytics');
		await until(async () => (await shown()) < all);
		const left = await shown();
		expect(await page.$eval('section [role="status"]', status => status.textContent)).toMatch(
			new RegExp(`\\b${left}\\b.*\\b${all}\\b`),
		);
		const vendors = await page.$$eval('[role="row"] [role="gridcell"]:nth-child(5)', cells =>
			cells.map(cell => cell.textContent),
		);
		expect([...new Set(vendors)]).toEqual(['Google Analytics']);
	});

	test('with the keyboard alone, the details of a request are opened and left again', async () => {
		await page.bringToFront();
		await page.focus('input[type="search"]');
		const focused = () =>
			page.evaluate(() => {
				const element = document.activeElement;
				return element?.getAttribute('aria-rowindex') ?? element?.localName;
			});
		for (let presses = 0; presses < 20 && (await focused()) !== '2'; presses++) await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await until(async () => (await focused()) === '3');
		await page.keyboard.press('Enter');
		await until(async () => (await focused()) === 'aside');
		const details = await page.$eval('aside', aside => aside.textContent ?? '');
		expect(details).toContain('google-analytics.com/g/collect?');
		expect(details).toContain('measurementId');
		expect(await objections(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await until(async () => (await focused()) === '3');
		expect(await page.$('aside')).toBe(null);
	});

	test('an address leads to one request, whatever the list was narrowed to', async () => {
		await page.type('input[type="search"]', 'nothing is called this');
		await until(async () => (await page.$('[role="grid"]')) === null);
		expect(await objections(page)).toEqual([]);
		await page.evaluate(() => (location.hash += `/${encodeURIComponent('r0-' + 'none')}`));
		expect(await page.$('aside')).toBe(null);
		const meant = await firstRequest(driven, id);
		await page.evaluate(at => (location.hash = location.hash.replace(/requests.*/, `requests/${at}`)), meant);
		await until(async () => (await page.$('aside')) !== null);
		expect(await page.$$eval('[aria-selected="true"]', rows => rows.length)).toBe(1);
	});

	test.each(['cookies', 'storage', 'timeline'])('axe has nothing to complain of in the view of %s', async view => {
		await page.evaluate(to => (location.hash = location.hash.replace(/requests.*|cookies|storage/, to)), view);
		await until(async () => (await page.$(`nav [aria-current="page"][href$="${view}"]`)) !== null);
		await until(async () => (await page.$('section table, section svg')) !== null);
		await page.$$eval('main details', all => all.forEach(details => (details.open = true)));
		expect(await objections(page)).toEqual([]);
	});

	test('cookies are put in order by the heading of a column', async () => {
		await page.evaluate(() => (location.hash = location.hash.replace('timeline', 'cookies')));
		await until(async () => (await page.$('thead button')) !== null);
		const names = () => page.$$eval('tbody th', cells => cells.map(cell => cell.textContent ?? ''));
		const before = await names();
		await page.click('thead button');
		await until(async () => (await page.$('th[aria-sort="ascending"]')) !== null);
		const order = new Intl.Collator('en', {numeric: true});
		expect(await names()).toEqual(before.toSorted(order.compare));
	});
});

/** The id of a request as the file of the audit has it. */
async function firstRequest(driven: DrivenBrowser, id: string): Promise<string> {
	const {observations} = JSON.parse(await driven.call('exportEvidence', {id, from: 0})) as {
		observations: {kind: string; id?: string}[];
	};
	return `r0-${observations.find(({kind}) => kind === 'request')?.id}-0`;
}
