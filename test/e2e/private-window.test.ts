import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {drivenBrowser, type DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {evidenceOf} from './support/evidence.ts';
import {lab} from './support/audited.ts';
import {pageAt} from './support/service.ts';
import {until} from './support/popup.ts';

const html =
	'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><p>Page</p></body></html>';
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
		await sleep(1500);
		expect((await headers(driven)).map(({url, mode}) => [url, mode])).toEqual([['https://apen.example/', 'visit']]);
		expect(await kept(driven)).not.toContain('privat.example');

		const id = await driven.call('startAudit', {url: 'https://privat.example/', tabId, clear: true, automated: true});
		await sleep(2000);
		await driven.call('finishAudit', {id});
		const [run] = (await evidenceOf(driven, id)).runs;
		expect(run?.start).toMatchObject({isPrivate: true});
		expect(run?.observations.some(each => each.kind === 'request' && each.type === 'main_frame')).toBe(true);
	} finally {
		await close();
	}
});

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
