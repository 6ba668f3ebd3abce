import {setTimeout as sleep} from 'node:timers/promises';
import {launch as launchBrowser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {lab, type Lab} from './support/audited.ts';
import {popupOf, until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers, world} from './support/world.ts';

const html = '<!doctype html><html lang="en"><title>Page</title><p>Page</p><script>document.cookie = "a=1"</script>';
const hosts = ['en.example', 'to.example'];

describe.each(browsers)('in %s', kind => {
	let there: Lab;

	beforeAll(async () => {
		there = await lab(
			kind,
			hosts.map(host => pageAt(host, html)),
		);
	});
	afterAll(() => there?.close());

	test('nothing of a tab is recorded until somebody asks about it, where that was chosen', async () => {
		const {driven} = there;
		const site = await driven.control.browser().newPage();
		await site.goto('https://en.example/');
		await until(async () => (await stored(driven)).headers === 1);

		const settings = await workspace(driven, 'settings');
		await settings.locator('input[value=on-click]').click();
		await until(async () => (await stored(driven)).headers === 0);
		await site.goto('https://en.example/?again');
		await sleep(2000);
		expect(await stored(driven)).toEqual({headers: 0, batches: 0, readings: 0});

		const popup = await popupOf(driven, 'en', 'en.example');
		expect(await textOf(popup)).toContain('This page has not been observed');
		await site.reload();
		await until(async () => (await stored(driven)).headers === 1);

		await site.goto('https://to.example/');
		await until(async () => (await stored(driven)).headers === 0);
		await sleep(1500);
		expect(await stored(driven)).toEqual({headers: 0, batches: 0, readings: 0});
		for (const page of [popup, settings, site]) await page.close();
	});

	test('audits of two sites that are compared are said to be of two', async () => {
		const {driven} = there;
		const ids: string[] = [];
		for (const host of hosts) {
			const id = await driven.call('startAudit', {url: `https://${host}/`, clear: true, automated: true});
			await sleep(1500);
			await driven.call('finishAudit', {id});
			ids.push(id);
		}
		const page = await workspace(driven, `compare/${ids.join('/')}`);
		expect(await textOf(page)).toContain('different sites');
		await page.close();
	});

	test('the popup leads to what it shows in the workspace', async () => {
		const {driven} = there;
		const popup = await popupOf(driven, 'en', 'to.example');
		const address = await popup.$eval('.actions a', link => (link as HTMLAnchorElement).href);
		const page = await driven.control.browser().newPage();
		await page.goto(address, {waitUntil: []});
		await until(async () => (await textOf(page)).includes('to.example'));
		for (const each of [page, popup]) await each.close();
	});

	test('after everything was deleted, nothing is left, of an audit under way either', async () => {
		const {driven} = there;
		await driven.call('startAudit', {url: 'https://en.example/', clear: true, automated: true});
		await until(async () => (await stored(driven)).headers === 3);
		const settings = await workspace(driven, 'settings');
		await settings.locator('section button').click();
		await settings.waitForSelector('dialog[open]');
		expect((await stored(driven)).headers).toBe(3);
		await settings.locator('dialog[open] button.main').click();
		await until(async () => (await textOf(settings)).includes('Everything has been deleted'));
		await sleep(1500);
		expect(await stored(driven)).toEqual({headers: 0, batches: 0, readings: 0});
		expect(await kept(driven)).toEqual({});
	});

	test('who is steered by a program is not welcomed', async () => {
		await sleep(3500);
		expect(await addresses(there.driven)).toEqual(expect.not.arrayContaining([expect.stringContaining('welcome')]));
	});
});

test('who installs it is welcomed, once', async () => {
	const {launch, close} = await world('chromium');
	const browser = await launchBrowser({
		executablePath: launch.executable,
		pipe: true,
		enableExtensions: true,
		args: ['--no-sandbox', ...launch.args],
	});
	try {
		await browser.installExtension(launch.extension);
		const welcomes = () => browser.targets().filter(target => target.url().endsWith('#/welcome')).length;
		await until(async () => welcomes() === 1);
	} finally {
		await browser.close();
		await close();
	}
});

/** The workspace in a tab of its own, in English. */
async function workspace({control}: DrivenBrowser, place: string): Promise<Page> {
	const base = await control.evaluate(async () => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		await (browser ?? chrome).storage.local.set({language: 'en'});
		return (browser ?? chrome).runtime.getURL('src/workspace/index.html');
	});
	const page = await control.browser().newPage();
	await page.goto(`${base}#/${place}`, {waitUntil: []});
	await until(async () => /Settings/.test(await textOf(page)) && !/Reading/.test(await textOf(page)));
	await until(async () => (await page.$('main h1')) !== null);
	await sleep(300);
	return page;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');

function addresses({control}: DrivenBrowser): Promise<readonly (string | undefined)[]> {
	return control.evaluate(async () => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		return (await (browser ?? chrome).tabs.query({})).map(({url}) => url);
	});
}

/** All that is kept of settings. */
function kept({control}: DrivenBrowser): Promise<Record<string, unknown>> {
	return control.evaluate(async () => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		return (await (browser ?? chrome).storage.local.get(null)) as Record<string, unknown>;
	});
}

/** How many rows there are of what. */
function stored({control}: DrivenBrowser): Promise<Record<'headers' | 'batches' | 'readings', number>> {
	return control.evaluate(async () => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error as DOMException);
			});
		const database = await answer(indexedDB.open('samsvar'));
		const from = database.transaction(['headers', 'batches', 'readings']);
		const [headers, batches, readings] = await Promise.all(
			['headers', 'batches', 'readings'].map(name => answer(from.objectStore(name).count())),
		);
		database.close();
		return {headers: headers!, batches: batches!, readings: readings!};
	});
}
