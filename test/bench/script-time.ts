import {setTimeout as sleep} from 'node:timers/promises';
import type {Protocol} from 'puppeteer-core';
import {addressOf, benchInternet, open} from './browsers.ts';
import {median, row, type Row} from './row.ts';

/** Time an extension's scripts, and what they call, take of a page's main thread: one page of 200 requests, sampled each 0.1 ms. */
export async function scriptTime(turns = 7): Promise<readonly Row[]> {
	const internet = await benchInternet();
	const rows: Row[] = [];
	try {
		for (const look of ['visit', 'audit'] as const) {
			const {browser, page} = await open(look, internet);
			const session = await page.createCDPSession();
			await session.send('Profiler.enable');
			await session.send('Profiler.setSamplingInterval', {interval: 100});
			const times: number[] = [];
			for (let turn = 0; turn < turns; turn++) {
				await session.send('Profiler.start');
				await page.goto(addressOf('side', 200));
				await sleep(2500);
				times.push(oursIn((await session.send('Profiler.stop')).profile));
			}

			rows.push(row(`script time on a page's main thread, 200 requests, ${look}`, median(times), 5, ' ms'));
			await browser.close();
		}
	} finally {
		await internet.close();
	}

	return rows;
}

/** What the page itself called and would have spent without us: the original below its wrap. */
const originals = new Set(['set cookie', 'setItem', 'addEventListener', 'observe', 'open']);

/** ms below the outermost of our frames. */
function oursIn({nodes, samples = [], timeDeltas = []}: Protocol.Profiler.Profile): number {
	const ours = new Set<number>();
	const mark = (id: number, isOurs: boolean) => {
		const node = byId.get(id);
		const {url = '', functionName = ''} = node?.callFrame ?? {};
		if (isOurs && url === '' && originals.has(functionName)) return;
		const is = isOurs || url.startsWith('chrome-extension://');
		if (is) ours.add(id);
		node?.children?.forEach(child => mark(child, is));
	};
	const byId = new Map(nodes.map(node => [node.id, node]));
	const [root] = nodes;
	if (root) mark(root.id, false);
	return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) / 1000 : 0), 0);
}
