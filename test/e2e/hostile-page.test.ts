import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {watched, gapsIn, seenIn} from './support/watched.ts';
import {flooding, heavy, polluted} from './support/hostile-page.ts';
import {browsers, world, type World} from './support/world.ts';

const beacons = Array.from({length: 20}, (_, n) => `/beacon?n=${n}`);
/** Of a record about one flooding page, as JSON. */
const most = 4_000_000;
/** … whose reports are as large as they may be. */
const heaviest = 10_000_000;

describe.each(browsers)('in %s, the record holds what happened', kind => {
	let there: World;
	let driven: DrivenBrowser;
	beforeAll(async () => {
		there = await world(kind, {services: [flooding, heavy, polluted]});
		driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(there.launch);
	});
	afterAll(async () => {
		await driven?.close();
		await there?.close();
	});

	test('in a page that has spoilt every built-in', async () => {
		const {id} = await watched(driven, 'https://polluted.example/');
		await sleep(2500);
		await driven.call('finishAudit', {id});
		const seen = await seenIn(driven, id);
		expect(requestsIn(seen)).toEqual(beacons);
		expect(writesIn(seen)).toEqual(Array.from({length: 20}, (_, n) => [`true${n}`, 1000 + n]));
	});

	test('in a page whose reports are as large as they may be', async () => {
		const {id} = await watched(driven, 'https://heavy.example/');
		await sleep(3000);
		const asked = Date.now();
		await driven.call('statusOf', {id});
		const delay = Date.now() - asked;
		await driven.call('finishAudit', {id});
		const seen = await seenIn(driven, id);
		const size = JSON.stringify(seen).length;
		expect(requestsIn(seen)).toEqual(['/beacon?n=19']);
		expect(writesIn(seen)).toEqual([['true0', 1000]]);
		expect(gapsIn(seen)).toContain('page-flood');
		expect(delay).toBeLessThan(2000);
		expect(size).toBeLessThan(heaviest);
	});

	test('in a page that reports a hundred thousand things in our name', async () => {
		const {id} = await watched(driven, 'https://flooding.example/');
		const delays: number[] = [];
		const end = Date.now() + 60_000;
		const isOver = () => there.internet.log.some(({url}) => url.endsWith('flooding.example/beacon?n=19'));
		while (!isOver() && Date.now() < end) {
			const asked = Date.now();
			await driven.call('statusOf', {id});
			delays.push(Date.now() - asked);
			await sleep(200);
		}

		await sleep(1000);
		await driven.call('finishAudit', {id});
		const seen = await seenIn(driven, id);
		const size = JSON.stringify(seen).length;
		expect(isOver()).toBe(true);
		expect(requestsIn(seen)).toEqual(beacons);
		expect(writesIn(seen).filter(([name]) => name?.startsWith('true'))).toEqual(
			Array.from({length: 10}, (_, n) => [`true${n}`, 1000 + n]),
		);
		expect(gapsIn(seen)).toContain('page-flood');
		expect(Math.max(...delays)).toBeLessThan(2000);
		expect(size).toBeLessThan(most);
		expect(writesIn(seen).map(([name]) => name)).not.toContain('never');
		const now = Date.now();
		expect(seen.filter(({at}) => !(Math.abs(now - at) < 120_000))).toEqual([]);
	});
});

function requestsIn(seen: readonly Observation[]): readonly string[] {
	const urls = seen.flatMap(each => (each.kind === 'request' ? [each.url] : []));
	return beacons.filter(path => urls.some(url => url.endsWith(path)));
}

function writesIn(seen: readonly Observation[]): readonly [string, unknown][] {
	return seen.flatMap(each => (each.kind === 'cookie-written' ? [[each.cookie.name, each.cookie.lifetime]] : []));
}
