import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {validate} from '../../src/report/index.ts';
import {objections} from './support/axe.ts';
import {world, type World} from './support/world.ts';

const address = `https://${demoSite.host}/`;
let earth: World;
let browser: DrivenBrowser;
let control: Page;
let site: Page;
let popup: Page;

beforeAll(async () => {
	earth = await world('chromium');
	browser = await launchChromium(earth.launch);
	control = browser.control;
	site = await control.browser().newPage();
	await site.goto(address);
	popup = await open(address);
});

afterAll(async () => {
	await browser?.close();
	await earth?.close();
});

describe('the popup on the demo site', () => {
	test('shows a visit that nobody asked to audit, policy and all', async () => {
		await popup.waitForSelector('.verdict.failed');
		await says(popup, 'not declared');
		await says(popup, 'Before any choice');
	});

	test.each(['nb', 'nn', 'en'])(
		'has nothing axe objects to in %s, in light and in dark, all opened',
		async language => {
			await popup.select('select', language);
			await popup.waitForFunction(wanted => document.documentElement.lang === wanted, {}, language);
			await popup.evaluate(() => document.querySelectorAll('details').forEach(row => (row.open = true)));
			for (const value of ['light', 'dark']) {
				await popup.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
				expect(await objections(popup)).toEqual([]);
			}
		},
	);

	test('notes what the auditor says was chosen', async () => {
		await press(popup, 'I refused');
		await says(popup, 'You refused');
	});

	test('can be used with the keyboard alone, and asks before it clears anything', async () => {
		await focus(popup, 'Start a clean audit');
		await popup.keyboard.press('Enter');
		await popup.waitForSelector('dialog[open]');
		expect(await objections(popup)).toEqual([]);
		await popup.keyboard.press('Escape');
		await popup.waitForSelector('dialog:not([open])');
		await says(popup, 'You refused');
	});

	test('starts an audit, finishes it and hands it over as a valid file, and deletes it', async () => {
		await press(popup, 'Start a clean audit');
		await press(popup, 'Clear and start');
		await says(popup, 'A clean audit is under way');
		await says(popup, 'Before any choice');
		await popup.waitForSelector('.verdict.failed');
		await press(popup, 'Finish the audit');
		await says(popup, 'This audit ended');
		const {name, text} = await download(popup, 'Export JSON');
		expect(name).toMatch(new RegExp(`^samsvar-${demoSite.host}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
		expect(await validate(JSON.parse(text))).toEqual({ok: true});
		await press(popup, 'Delete the audit');
		await popup.waitForSelector('dialog[open]');
		expect(await objections(popup)).toEqual([]);
		await popup.locator('dialog[open] button.main').click();
		await popup.waitForFunction(() => !document.body.innerText.includes('This audit ended'));
	});
});

test('a page of the browser’s own is said to be closed to it', async () => {
	const page = await open('chrome://version/');
	await says(page, 'This page cannot be observed');
	expect(await objections(page)).toEqual([]);
});

test('opened for the command line it shows and starts nothing', async () => {
	expect(await control.evaluate(() => document.body.innerText.trim())).toBe('');
});

/** The popup in a tab of its own, about the tab that shows this address. */
async function open(url: string): Promise<Page> {
	if (url !== address) await (await control.browser().newPage()).goto(url);
	const tabId = await control.evaluate(async url => {
		const tabs = await chrome.tabs.query({});
		return tabs.find(tab => tab.url?.startsWith(url))?.id;
	}, url);
	const page = await control.browser().newPage();
	await page.setViewport({width: 400, height: 600});
	await page.goto(control.url().replace('?control', `?tab=${tabId}`));
	await page.waitForSelector('select');
	await page.select('select', 'en');
	return page;
}

async function says(page: Page, words: string): Promise<void> {
	await page.waitForFunction(words => document.body.innerText.includes(words), {timeout: 20_000}, words);
}

async function press(page: Page, words: string): Promise<void> {
	await page.locator(`::-p-text(${words})`).click();
}

async function focus(page: Page, words: string): Promise<void> {
	await page.bringToFront();
	for (let i = 0; i < 100; i++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(words => document.activeElement?.textContent === words, words)) return;
	}

	throw new Error(`Tab never came to “${words}”`);
}

async function download(page: Page, words: string): Promise<{name: string; text: string}> {
	const folder = await mkdtemp(path.join(tmpdir(), 'samsvar-'));
	const session = await control.browser().target().createCDPSession();
	await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
	await press(page, words);
	try {
		for (let i = 0; i < 100; i++) {
			const name = (await readdir(folder)).find(name => name.endsWith('.json'));
			if (name !== undefined) return {name, text: await readFile(path.join(folder, name), 'utf8')};
			await sleep(100);
		}
	} finally {
		await rm(folder, {recursive: true});
	}

	throw new Error('nothing was downloaded');
}
