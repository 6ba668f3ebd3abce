import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {asks, watched, gapsIn, recorded, seenIn} from './support/watched.ts';
import {pageAt} from './support/service.ts';
import {bursts, idleStops} from './support/stops.ts';
import {stopWorker} from './support/stop-worker.ts';
import {world} from './support/world.ts';

test('a worker stopped while nothing happens loses no request and no cookie write', async () => {
	const {stops, lost} = await idleStops(12);
	expect(stops).toBe(12);
	expect(lost).toEqual([]);
});

test('what a worker stopped in the middle of a burst did not see is known not to have been seen', async () => {
	const {sent, silent} = await bursts(5);
	expect(sent).toBe(5 * 40);
	expect(silent).toEqual([]);
});

test.concurrent.each([
	['that had nothing to do for half a minute was missed by nobody', 27_000, false, 0],
	['that had just been busy may have been missed', 1000, false, 1],
	['that had just woken, whatever for, may have been missed', 27_000, true, 1],
])('a stopped worker %s', async (_, wait, isWoken, gaps) => {
	const {launch, close} = await world('chromium', {services: [pageAt('quiet.example', '<!doctype html><p>Quiet')]});
	const driven = await launchChromium(launch);
	try {
		const {id, page} = await watched(driven, 'https://quiet.example/');
		await sleep(wait);
		await stopWorker(driven);
		if (isWoken) {
			await driven.call('ready');
			await stopWorker(driven);
		}

		await page.evaluate(() => navigator.sendBeacon('/beacon'));
		expect(await recorded(driven, id, asks('/beacon'))).toBe(true);
		await sleep(300);
		const stated = gapsIn(await seenIn(driven, id)).filter(gap => gap === 'background-stopped');
		expect(stated).toHaveLength(gaps);
	} finally {
		await driven.close();
		await close();
	}
});
