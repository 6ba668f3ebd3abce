import type {WebWorker} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {asks, watched, recorded, seenIn} from './support/watched.ts';
import {until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {world} from './support/world.ts';

const page = '<!doctype html><html lang="en"><title>Full</title>';
const rounds = 30;
/** Of requests in a round; each carries 1 kB. */
const size = 100;

test('a store that takes no more loses what came meanwhile, says so, and keeps what comes later', async () => {
	const {launch, internet, close} = await world('chromium', {services: [pageAt('full.example', page)]});
	const driven = await launchChromium(launch);
	try {
		const {id, page: site} = await watched(driven, 'https://full.example/');
		await site.evaluate(() => fetch('/beacon?before'));
		expect(await recorded(driven, id, asks('?before'))).toBe(true);

		const worker = await workerOf(driven);
		await worker.evaluate(() => {
			const kept = IDBObjectStore.prototype.add;
			Object.assign(globalThis, {room: () => (IDBObjectStore.prototype.add = kept)});
			IDBObjectStore.prototype.add = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		const heap = () => worker.client.send('Runtime.getHeapUsage').then(({usedSize}) => usedSize);
		const used: number[] = [];
		for (let round = 0; round < rounds; round++) {
			await site.evaluate(async size => {
				const body = 'x'.repeat(1000);
				await Promise.all(Array.from({length: size}, () => fetch('/beacon?lost', {method: 'POST', body})));
			}, size);
			await worker.client.send('HeapProfiler.collectGarbage');
			used.push(await heap());
		}

		const full = Date.now();
		expect(await driven.call('statusOf', {id})).toBeTruthy();
		await worker.evaluate(() => (globalThis as unknown as {room(): void}).room());
		await site.evaluate(() => fetch('/beacon?after'));
		expect(await recorded(driven, id, asks('?after'))).toBe(true);
		await driven.call('finishAudit', {id});
		const seen = await seenIn(driven, id);
		const gap = seen.find(each => each.kind === 'gap' && each.gap === 'store-full');
		const lost = internet.log.filter(({url}) => url.includes('?lost'));
		expect(lost).toHaveLength(rounds * size);
		expect(gap?.at).toBeLessThanOrEqual(lost[0]!.at + 50);
		expect(gap?.at).toBeLessThan(full);
		// Ten rounds are enough to have made all that is made once.
		expect(used.at(-1)! - used[9]!).toBeLessThan(1_000_000);
	} finally {
		await driven.close();
		await close();
	}
});

async function workerOf({control}: DrivenBrowser): Promise<WebWorker> {
	const isOurs = (url: string) => url.startsWith('chrome-extension://');
	let worker: WebWorker | null = null;
	await until(async () => {
		const target = control
			.browser()
			.targets()
			.find(each => each.type() === 'service_worker' && isOurs(each.url()));
		return (worker = (await target?.worker()) ?? null) !== null;
	});
	return worker as unknown as WebWorker;
}
