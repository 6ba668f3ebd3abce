import {setTimeout as sleep} from 'node:timers/promises';
import type {CDPSession, Page} from 'puppeteer-core';
import {addressOf, benchInternet, open, type Look} from './browsers.ts';
import {median, row, type Row} from './row.ts';

/** A page's looks for a late banner go on for half a minute; most are made by then. ms */
const watched = 2500;
const warmUp = 2;

/**
 * Time scripts take of a page's main thread with our extension less the time they take without any: one page of 200 requests, by the
 * thread's own clock, medians of loads taken in turn.
 */
export async function scriptTime(turns = 12): Promise<readonly Row[]> {
	const internet = await benchInternet();
	const benches: Bench[] = [];
	try {
		for (const look of ['none', 'visit', 'audit'] as const) {
			const {browser, page} = await open(look, internet);
			const session = await page.createCDPSession();
			await session.send('Performance.enable', {timeDomain: 'threadTicks'});
			benches.push({look, page, session, times: [], close: () => browser.close()});
		}

		for (let turn = -warmUp; turn < turns; turn++) {
			for (const {page, session, times} of benches) {
				const time = await scriptTimeOf(page, session);
				if (turn >= 0) times.push(time);
			}
		}
	} finally {
		for (const {close} of benches) await close();
		await internet.close();
	}

	const [none = NaN, visit = NaN, audit = NaN] = benches.map(({times}) => median(times));
	const added = "script time added to a page's main thread, 200 requests";
	return [row(`${added}, visit`, visit - none, 5, ' ms'), row(`${added}, audit`, audit - none, 5, ' ms')];
}

type Bench = {
	readonly look: Look;
	readonly page: Page;
	readonly session: CDPSession;
	readonly times: number[];
	readonly close: () => Promise<void>;
};

async function scriptTimeOf(page: Page, session: CDPSession): Promise<number> {
	const spent = async () => {
		const {metrics} = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({name}) => name === 'ScriptDuration')?.value ?? NaN);
	};
	await page.bringToFront();
	await page.goto('about:blank');
	const before = await spent();
	await page.goto(addressOf('side', 200));
	await sleep(watched);
	return (await spent()) - before;
}
