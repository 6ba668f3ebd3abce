import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {launch as launchBrowser, type ElementHandle, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {audit as judged} from '../../src/audit/index.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {lab, type Lab} from './support/audited.ts';
import {objections} from './support/axe.ts';
import {evidenceOf} from './support/evidence.ts';
import {popupOf, until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers, world} from './support/world.ts';

const html = '<!doctype html><html lang="en"><title>Page</title><p>Page</p><script>document.cookie = "a=1"</script>';
const hosts = ['en.example', 'to.example'];
/** Measures at a host that no catalogue knows, and links to a policy that is not the one it goes by. */
const shop = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Handel</title>
	<img src="https://t.nordmaling.example/a.gif?uid=3f9c2b7e8a1d4c5f" alt="">
	<footer><a href="https://handel.example/personvern">Personvern</a></footer>`;
const policy = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Konsernet</title><h1>Personvernerklæring</h1>
	<p>Vi bruker Nordens besøksteller for å måle hvordan nettstedet vårt blir brukt. ${'Vi behandler opplysninger om deg for å kunne levere det du har bestilt, og du kan når som helst be om å få vite hva vi har lagret. '.repeat(3)}</p>`;
const vendors = [
	{
		...{name: 'Nordmåling', owner: 'Nordmåling AS', category: 'analytics', hosts: ['nordmaling.example']},
		aliases: ['Nordens besøksteller'],
	},
];

describe.each(browsers)('in %s', kind => {
	let there: Lab;

	beforeAll(async () => {
		there = await lab(kind, [
			...hosts.map(host => pageAt(host, html)),
			pageAt('handel.example', shop),
			pageAt('t.nordmaling.example', ''),
			pageAt('konsern.example', policy),
		]);
	});
	afterAll(() => there?.close());

	test('the browser gives the keys that are asked for: it has no use for them itself', async () => {
		const keys = await there.driven.control.evaluate(async () => {
			const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
			return (await (browser ?? chrome).commands.getAll()).map(({name, shortcut}) => `${name} ${shortcut}`);
		});
		expect(keys.sort()).toEqual(['_execute_action Alt+Shift+U', 'open-workspace Alt+Shift+J']);
	});

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

		// As popups close when somebody goes on; one that stays open asks about the next site too.
		await popup.close();
		await site.goto('https://to.example/');
		await until(async () => (await stored(driven)).headers === 0);
		await sleep(1500);
		expect(await stored(driven)).toEqual({headers: 0, batches: 0, readings: 0});
		for (const page of [settings, site]) await page.close();
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

	test('vendors of one’s own, where a policy is, and for whom files are, are set once and are in every audit', async () => {
		const {driven, internet} = there;
		const settings = await workspace(driven, 'settings');
		const folder = await mkdtemp(path.join(tmpdir(), 'samsvar-'));
		const load = async (some: readonly object[]) => {
			const file = path.join(folder, 'egne.json');
			await writeFile(file, JSON.stringify({format: 'samsvar-vendors', formatVersion: 1, vendors: some}));
			await ((await settings.$('#settings-vendors')) as ElementHandle<HTMLInputElement>).uploadFile(file);
		};
		await load([{...vendors[0], hosts: ['com']}]);
		await until(async () => (await textOf(settings)).includes('“com” belongs to nobody alone'));
		await load(vendors);
		await until(async () => (await textOf(settings)).includes('egne.json: one vendor'));
		await rm(folder, {recursive: true});

		await settings.locator('form input').fill('handel.example');
		await settings.locator('form input:nth-of-type(2)').fill('https://me:secret@konsern.example/');
		await settings.keyboard.press('Enter');
		await until(async () => (await textOf(settings)).includes('Leave user name and password out'));
		expect(await objections(settings)).toEqual([]);
		await settings.locator('form input:nth-of-type(2)').fill('https://konsern.example/');
		await settings.keyboard.press('Enter');
		await until(async () => (await textOf(settings)).includes('The address is kept for handel.example'));
		await settings.locator('input[value=sharing]').click();
		await until(async () => (await kept(driven))['redaction'] === 'sharing');
		expect(await objections(settings)).toEqual([]);
		await settings.close();

		const before = internet.log.length;
		const id = await driven.call('startAudit', {url: 'https://handel.example/', clear: true, automated: true});
		await until(async () => (await driven.call('statusOf', {id})).policy === 'read');
		await sleep(1000);
		await driven.call('finishAudit', {id});
		const asked = internet.log.slice(before).map(({url}) => url);
		expect(asked).toContain('https://konsern.example/');
		expect(asked).not.toContain('https://handel.example/personvern');

		const audit = await workspace(driven, `audit/${id}/findings`);
		await until(async () => /Nordmåling/.test(await textOf(audit)));
		expect(await textOf(audit)).toContain('from the auditor’s own list');
		expect(await audit.$eval('details input[type=checkbox]', box => (box as HTMLInputElement).checked)).toBe(true);
		await audit.close();
		const {facts, findings} = judged(await evidenceOf(driven, id));
		expect(facts.policies).toMatchObject([{source: 'https://konsern.example/', foundBy: 'auditor'}]);
		expect(facts.trackers).toMatchObject([{vendor: 'own-nordmaling', declared: 'named'}]);
		const outcome = (rule: string) => findings.find(finding => finding.rule === rule)?.outcome;
		expect(outcome('tracking-before-consent')).toBe('failed');
		expect(outcome('undeclared-vendor')).not.toBe('failed');
	});

	test('after everything was deleted, nothing is left, of an audit under way either', async () => {
		const {driven} = there;
		await driven.call('startAudit', {url: 'https://en.example/', clear: true, automated: true});
		await until(async () => (await stored(driven)).headers === 4);
		const settings = await workspace(driven, 'settings');
		expect(Object.keys(await kept(driven))).toEqual(expect.arrayContaining(['vendors', 'policies', 'redaction']));
		await settings.locator('section:last-of-type > button').click();
		await settings.waitForSelector('dialog[open]');
		expect((await stored(driven)).headers).toBe(4);
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
