import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {drivenBrowser, type DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {evidenceOf} from './support/evidence.ts';
import {lab} from './support/audited.ts';
import {pageAt} from './support/service.ts';
import {until} from './support/popup.ts';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><p>Page</p><script>document.cookie = (location.search ? 'secret' : 'plain') + '_cookie=1; Max-Age=999';</script></body></html>`;
const extension = fileURLToPath(new URL('../../dist/firefox', import.meta.url));
const services = ['apen.example', 'privat.example'].map(host => pageAt(host, html));

test('in firefox, a private window leaves no trace, unless an audit was asked for', async () => {
	const {driven: before, internet, close} = await lab('firefox', services);
	const driven = await allowedInPrivateWindows(before);
	const visited = (host: string) => until(() => Promise.resolve(internet.log.some(each => each.host === host)));
	try {
		await open(driven, 'https://apen.example/', false);
		await visited('apen.example');
		const tabId = await open(driven, 'https://privat.example/', true);
		await visited('privat.example');
		// The same site in both kinds of window: what one is given is not told of the other.
		const both = await open(driven, 'https://apen.example/?secret', true);
		// Firefox tells of the cookie before it tells of the request that begins the visit.
		await until(async () => (await kept(driven)).includes('plain_cookie'));
		await sleep(1500);
		expect((await headers(driven)).map(({url, mode}) => [url, mode])).toEqual([['https://apen.example/', 'visit']]);
		expect(await kept(driven)).not.toMatch(/privat\.example|secret_cookie/);

		const id = await driven.call('startAudit', {url: 'https://privat.example/', tabId, clear: true, automated: true});
		await sleep(2000);
		await driven.call('finishAudit', {id});
		const [run] = (await evidenceOf(driven, id)).runs;
		expect(run?.start).toMatchObject({isPrivate: true});
		expect(run?.observations.some(each => each.kind === 'request' && each.type === 'main_frame')).toBe(true);

		// Cleared is what the private window had, not what others have.
		const other = await driven.call('startAudit', {url: 'https://apen.example/', tabId: both, clear: true});
		const [{start} = {start: null}] = (await evidenceOf(driven, other)).runs;
		expect(start).toMatchObject({isPrivate: true, cookies: 0});
		expect(await cookieNames(driven)).toEqual(['plain_cookie']);
	} finally {
		await close();
	}
});

test('in firefox, a private window shows the audit that was made in it, and what there is', async () => {
	const {driven: before, close} = await lab('firefox', services);
	const driven = await allowedInPrivateWindows(before);
	try {
		const tabId = await open(driven, 'https://privat.example/', true);
		const id = await driven.call('startAudit', {url: 'https://privat.example/', tabId, clear: true, automated: true});
		await inEnglish(driven);
		const ours = (await driven.control.evaluate(() => location.href)).replace(/src\/popup\/.*/, 'src/');
		const popup = await openOurs(driven, `${ours}popup/index.html?tab=${tabId}`);
		const workspace = await openOurs(driven, `${ours}workspace/index.html#/audit/${id}/findings`);
		await until(async () => (await textOf(popup)).includes('privat.example'));
		await until(async () => (await textOf(workspace)).includes('What to do next'));
		await driven.call('finishAudit', {id});
		// Both are told that it grew, and ended.
		await until(async () => !(await textOf(workspace)).includes('What to do next'));
		await until(async () => (await textOf(popup)).includes('Delete the audit'));
		const settings = await openOurs(driven, `${ours}workspace/index.html#/settings`);
		await until(async () => /Audits\s+1\s/.test(await textOf(settings)));
		await popup.evaluate(() =>
			document.querySelectorAll<HTMLButtonElement>('.actions dialog .main').forEach(it => {
				if (it.textContent.trim() === 'Delete the audit') it.click();
			}),
		);
		await until(async () => (await headers(driven)).length === 0);
	} finally {
		await close();
	}
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

const inEnglish = ({control}: DrivenBrowser) =>
	control.evaluate(async () => {
		await (globalThis as unknown as {browser: typeof chrome}).browser.storage.local.set({language: 'en'});
	});

/** A page of the extension in a private window. */
async function openOurs(driven: DrivenBrowser, url: string): Promise<Page> {
	await open(driven, url, true);
	for (;;) {
		for (const page of await driven.control.browser().pages()) {
			if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
		}
		await sleep(100);
	}
}

function cookieNames({control}: DrivenBrowser): Promise<readonly string[]> {
	return control.evaluate(async () => {
		const {browser} = globalThis as unknown as {browser: typeof chrome};
		return (await browser.cookies.getAll({domain: 'apen.example'})).map(({name}) => name);
	});
}

/** What a person ticks at about:addons: the extension is installed once more, now with leave. */
async function allowedInPrivateWindows({control}: DrivenBrowser): Promise<DrivenBrowser> {
	const browser = control.browser();
	const address = await control.evaluate(() => location.href);
	const {connection} = browser as unknown as {connection: {send(method: string, what: object): Promise<unknown>}};
	const page = await browser.newPage();
	await connection.send('webExtension.install', {
		extensionData: {type: 'path', path: extension},
		'moz:allowPrivateBrowsing': true,
	});
	await page.goto(address, {waitUntil: []});
	return await drivenBrowser(browser, page);
}

/** Opens a window and answers its tab's id. */
function open({control}: DrivenBrowser, url: string, incognito: boolean): Promise<number> {
	return control.evaluate(
		async (url, incognito) => {
			const {browser} = globalThis as unknown as {browser: typeof chrome};
			const made = await browser.windows.create({url, incognito});
			return made!.tabs![0]!.id!;
		},
		url,
		incognito,
	);
}

async function kept(driven: DrivenBrowser): Promise<string> {
	return JSON.stringify([await stored(driven, 'headers'), await stored(driven, 'batches')]);
}

async function headers(driven: DrivenBrowser): Promise<readonly {url: string; mode: string}[]> {
	return (await stored(driven, 'headers')) as {url: string; mode: string}[];
}

function stored({control}: DrivenBrowser, name: string): Promise<unknown> {
	return control.evaluate(
		name =>
			new Promise<unknown>((resolve, reject) => {
				const opening = indexedDB.open('samsvar');
				opening.onerror = () => reject(new Error('no database'));
				opening.onsuccess = () => {
					const all = opening.result.transaction(name).objectStore(name).getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result);
					};
				};
			}),
		name,
	);
}
