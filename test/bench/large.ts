import {setTimeout as sleep} from 'node:timers/promises';
import {addressOf, benchInternet, open} from './browsers.ts';
import {cpuOf} from './cpu.ts';
import {row, type Row} from './row.ts';

const block = 1000;

/** So many requests in one audit: what a thousand of them cost the browser, at the end and at the beginning. */
export async function large(requests = 100_000): Promise<readonly Row[]> {
	const internet = await benchInternet();
	try {
		const {browser, page, call, audit} = await open('audit', internet);
		const process = browser.process()?.pid ?? 0;
		await page.goto(addressOf('mange', requests));
		const marks: {sent: number; cpu: number}[] = [];
		for (let sent = 0; sent < requests;) {
			await sleep(100);
			sent = Number(await page.title());
			if (sent - (marks.at(-1)?.sent ?? 0) >= block || marks.length === 0) marks.push({sent, cpu: cpuOf(process)});
		}

		const cost = marks
			.slice(1)
			.map(({sent, cpu}, at) => ((cpu - (marks[at]?.cpu ?? 0)) / (sent - (marks[at]?.sent ?? 0))) * block);
		await sleep(3000);
		const before = Date.now();
		await call('statusOf', {id: audit});
		const status = Date.now() - before;
		await call('finishAudit', {id: audit});
		let recorded = 0;
		for (let from: number | null = 0; from !== null;) {
			const part = JSON.parse(await call('exportEvidence', {id: audit, from})) as Part;
			recorded += part.observations.filter(({kind, url}) => kind === 'request' && url?.includes('&cid=')).length;
			from = part.next;
		}

		await browser.close();
		const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
		return [
			row(
				`${requests} requests in one audit: last ÷ first ten thousand, CPU of the whole browser`,
				mean(cost.slice(-10)) / mean(cost.slice(0, 10)),
				1.5,
			),
			row(`${requests} requests in one audit: not recorded`, requests - recorded, 0),
			row(`${requests} requests in one audit: asking how far it is`, status, 150, ' ms'),
		];
	} finally {
		await internet.close();
	}
}

type Part = {readonly observations: readonly {kind: string; url?: string}[]; readonly next: number | null};
