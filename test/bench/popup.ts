import {setTimeout as sleep} from 'node:timers/promises';
import {controlPage} from '../../src/cli/driven-browser.ts';
import {addressOf, benchInternet, open, type Benched} from './browsers.ts';
import {median, row, type Row} from './row.ts';

const sizes = [20, 200, 1000];
const turns = 5;

/** From asking for the popup's page to the last change of what it shows, for an audited tab. */
export async function popup(): Promise<readonly Row[]> {
	const internet = await benchInternet();
	const times = new Map<number, number>();
	const unread: number[] = [];
	try {
		for (const size of sizes) {
			const benched = await open('audit', internet);
			await benched.page.goto(addressOf('side', size));
			await sleep(3000);
			await benched.call('finishAudit', {id: benched.audit});
			const all: number[] = [];
			for (let turn = 0; turn <= turns; turn++) all.push(await timeOf(benched));
			// The first one warms up.
			times.set(size, median(all.slice(1)));
			if (size === 200) {
				for (let turn = 0; turn < turns; turn++) {
					await forgetReadings(benched);
					unread.push(await timeOf(benched));
				}
			}
			await benched.browser.close();
		}
	} finally {
		await internet.close();
	}

	const of = (size: number) => times.get(size) ?? Number.NaN;
	return [
		row('popup, from asking to final content, 20 requests', of(20), null, ' ms'),
		row('popup, from asking to final content, 200 requests', of(200), 150, ' ms'),
		row('… where nobody has read the policy yet', median(unread), null, ' ms'),
		row('popup, 1,000 requests ÷ 20 requests', of(1000) / of(20), 3),
	];
}

/** As if the policy had just been found: the badge's judge, or an earlier look, has read it otherwise. */
async function forgetReadings({browser, base}: Benched): Promise<void> {
	const page = await browser.newPage();
	await page.goto(base + controlPage);
	await page.evaluate(
		() =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('samsvar');
				opening.onerror = fail;
				opening.onsuccess = () => {
					const writing = opening.result.transaction('readings', 'readwrite');
					writing.objectStore('readings').clear();
					writing.oncomplete = () => (opening.result.close(), done());
				};
			}),
	);
	await page.close();
}

async function timeOf({browser, base, tabId}: Benched): Promise<number> {
	const popup = await browser.newPage();
	await popup.evaluateOnNewDocument(() => {
		const watch = globalThis as unknown as {changedAt: number};
		watch.changedAt = 0;
		new MutationObserver(() => (watch.changedAt = performance.now())).observe(document, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
		});
	});
	await popup.goto(`${base}src/popup/index.html?tab=${tabId}`);
	await sleep(2000);
	const changedAt = await popup.evaluate(() => (globalThis as unknown as {changedAt: number}).changedAt);
	if ((await popup.$('.verdict:not(.looking)')) === null) throw new Error('the popup shows no verdict');
	await popup.close();
	return changedAt;
}
