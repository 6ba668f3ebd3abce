import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {watched, seenIn} from './support/watched.ts';
import {until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers, world} from './support/world.ts';

const tabs = 15;
const each = 20;
const hosts = [...Array.from({length: tabs}, (_, n) => `tab-${n}.example`), 'audited.example'];

const page = `<!doctype html><html lang="en"><title>One of many</title><script>
for (let n = 0; n < ${each}; n++) setTimeout(() => fetch('/beacon?n=' + n), n * 50);
</script>`;

test.each(browsers)(
	'in %s, fifteen visits and an audit at the same time keep apart, and closed tabs leave nothing',
	async kind => {
		const {launch, close} = await world(kind, {services: hosts.map(host => pageAt(host, page))});
		const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
		const browser = driven.control.browser();
		try {
			const open: Page[] = [];
			for (let n = 0; n < tabs; n++) open.push(await browser.newPage());
			const loading = open.map((tab, n) => tab.goto(`https://tab-${n}.example/`));
			const audit = await watched(driven, 'https://audited.example/');
			await Promise.all(loading);
			await sleep(each * 50 + 2000);

			const rows = await Promise.all(
				hosts.slice(0, tabs).map(async host => beaconsIn(driven, await recordOf(driven, host))),
			);
			const own = (host: string) => Array.from({length: each}, (_, n) => `https://${host}/beacon?n=${n}`).sort();
			expect(rows).toEqual(hosts.slice(0, tabs).map(own));
			expect(await beaconsIn(driven, audit.id)).toEqual(own('audited.example'));

			for (const tab of open) await tab.close();
			await driven.call('finishAudit', {id: audit.id});
			await until(async () => (await stored(driven)).headers.length === 1);
			expect(await stored(driven)).toEqual({headers: [audit.id], batches: [audit.id]});
		} finally {
			await driven.close();
			await close();
		}
	},
);

async function recordOf(driven: DrivenBrowser, host: string): Promise<string> {
	const tabId = await driven.control.evaluate(async url => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		const [tab] = await (browser ?? chrome).tabs.query({url});
		return tab?.id ?? -1;
	}, `https://${host}/*`);
	return (await driven.call('recordOfTab', {tabId})) ?? `no record for ${host}`;
}

async function beaconsIn(driven: DrivenBrowser, id: string): Promise<readonly string[]> {
	const seen = await seenIn(driven, id);
	return seen.flatMap(each => (each.kind === 'request' && each.url.includes('/beacon') ? [each.url] : [])).sort();
}

/** The ids of all records there are rows of. */
function stored({control}: DrivenBrowser): Promise<Record<'headers' | 'batches', readonly string[]>> {
	return control.evaluate(async () => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error as DOMException);
			});
		const database = await answer(indexedDB.open('samsvar'));
		const from = database.transaction(['headers', 'batches']);
		const headers = (await answer(from.objectStore('headers').getAllKeys())) as string[];
		const batches = (await answer(from.objectStore('batches').getAll())) as {record: string}[];
		database.close();
		return {headers, batches: [...new Set(batches.map(({record}) => record))]};
	});
}
