import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {Observation} from '../../src/audit/index.ts';
import {controlPage} from '../../src/cli/driven-browser.ts';
import {addressOf, benchInternet, open, type Benched} from './browsers.ts';
import {host} from './pages.ts';
import {median, row, type Row} from './row.ts';

const turns = 5;
/** ms; shorter tasks are not told of. */
const longTask = 50;
const aRow = '[role="row"][aria-rowindex="9"]';

/** What an audit of many requests costs who looks at it. */
export async function workspace(requests = 10_000): Promise<readonly Row[]> {
	const internet = await benchInternet();
	try {
		const benched = await open('audit', internet);
		await benched.page.goto(addressOf('side', 20));
		await sleep(3000);
		await benched.call('finishAudit', {id: benched.audit});
		await fill(benched, requests);
		const first = await times(benched, 'findings', 'section[aria-label]');
		const listed = await times(benched, 'requests', aRow);
		const [scrolling, filtering, sorting] = await tasks(benched, requests);
		await benched.browser.close();
		const of = `workspace, ${requests} requests`;
		return [
			row(`${of}: from asking to its first view`, median(first), 1000, ' ms'),
			row(`${of}: from asking to the list of requests`, median(listed), 1000, ' ms'),
			row(`${of}: longest task while scrolling (${longTask} or less: none was long)`, scrolling ?? NaN, 100, ' ms'),
			row(`${of}: longest task while filtering`, filtering ?? NaN, 100, ' ms'),
			row(`${of}: longest task while sorting`, sorting ?? NaN, 100, ' ms'),
		];
	} finally {
		await internet.close();
	}
}

/** Puts requests into the audit's record, as if they had been seen. */
async function fill({browser, base, audit}: Benched, count: number): Promise<void> {
	const page = await browser.newPage();
	await page.goto(base + controlPage);
	await page.evaluate(
		(record, observations) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('samsvar');
				opening.onerror = fail;
				opening.onsuccess = () => {
					const writing = opening.result.transaction('batches', 'readwrite');
					for (let at = 0; at < observations.length; at += 500) {
						writing.objectStore('batches').add({record, observations: observations.slice(at, at + 500)});
					}
					writing.oncomplete = () => (opening.result.close(), done());
				};
			}),
		audit,
		observationsOf(count) as Observation[],
	);
	await page.close();
}

function observationsOf(count: number): readonly Observation[] {
	const from = Date.now();
	const urls = [
		(n: number) => `https://${host}/bilder/${n}.webp`,
		(n: number) => `https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE&cid=1.${n}&en=page_view`,
		(n: number) => `https://www.facebook.com/tr/?id=1234567890&ev=PageView&ts=${n}`,
		(n: number) => `https://h${n % 40}.tredjepart.example/x?n=${n}`,
	];
	return Array.from({length: count}, (_, n): readonly Observation[] => {
		const url = urls[n % urls.length]?.(n) ?? '';
		const [id, at, initiator] = [`b${n}`, from + n * 3, `https://${host}`];
		return [
			{kind: 'request', at, id, url, method: 'GET', type: 'image', frame: 0, initiator},
			{kind: 'response', at: at + 1, id, url, status: 200, setCookies: [], mime: null, size: 43},
		];
	}).flat();
}

/** From asking for the page to the first time something is in it; the first turn warms up. */
async function times(benched: Benched, view: string, awaited: string): Promise<readonly number[]> {
	const all: number[] = [];
	for (let turn = 0; turn <= turns; turn++) {
		const page = await show(benched, view, awaited);
		all.push(await page.evaluate(() => (globalThis as unknown as {shownAt: number}).shownAt));
		await page.close();
	}
	return all.slice(1);
}

async function show({browser, base, audit}: Benched, view: string, awaited: string): Promise<Page> {
	const page = await browser.newPage();
	await page.evaluateOnNewDocument(selector => {
		const watch = globalThis as unknown as {shownAt: number; longest: number};
		watch.shownAt = 0;
		watch.longest = 0;
		new MutationObserver(() => {
			if (watch.shownAt === 0 && document.querySelector(selector)) watch.shownAt = performance.now();
		}).observe(document, {subtree: true, childList: true});
		new PerformanceObserver(list => {
			for (const {duration} of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
		}).observe({type: 'longtask'});
	}, awaited);
	await page.goto(`${base}src/workspace/index.html#/audit/${audit}/${view}`);
	await page.waitForFunction('shownAt > 0');
	return page;
}

/** The longest task of each thing somebody does with the list. */
async function tasks(benched: Benched, requests: number): Promise<readonly number[]> {
	const page = await show(benched, 'requests', aRow);
	const rows = await page.$eval('[role="grid"]', grid => Number(grid.getAttribute('aria-rowcount')));
	if (rows <= requests) throw new Error(`the workspace lists ${rows - 1} requests`);
	await page.bringToFront();
	const longest = async (act: () => Promise<unknown>): Promise<number> => {
		await sleep(1000);
		await page.evaluate('longest = 0');
		await act();
		await sleep(1000);
		return Math.max(longTask, (await page.evaluate('longest')) as number);
	};
	const scroll = () =>
		page.$eval('[role="grid"]', async grid => {
			for (let step = 0; step < 240; step++) {
				grid.scrollTop = step < 120 ? step * 90 : (step * 7919 * 32) % grid.scrollHeight;
				await new Promise(requestAnimationFrame);
			}
		});
	const filter = async () => {
		await page.type('input[type="search"]', 'google collect', {delay: 60});
		for (let press = 0; press < 14; press++) await page.keyboard.press('Backspace', {delay: 20});
		await page.click('input[type="checkbox"]');
		await page.click('input[type="checkbox"]');
	};
	const sort = async () => {
		for (const button of await page.$$('[role="columnheader"] button')) {
			await button.click();
			await sleep(200);
			await button.click();
			await sleep(200);
		}
	};
	const found = [await longest(scroll), await longest(filter), await longest(sort)];
	await page.close();
	return found;
}
