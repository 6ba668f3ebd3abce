import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import type {Evidence, Observation} from '../../src/audit/index.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {asks, recorded} from './support/watched.ts';
import {pageAt} from './support/service.ts';
import {stopWorker} from './support/stop-worker.ts';
import {world} from './support/world.ts';

const times = 10;
const between = 1600;
/** Longer than what an audit's end waits for its last words, or that would be cut short too; ms. */
const idle = 700;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slow</title></head><body><script>
let sent = 0;
const timer = setInterval(() => {
	document.cookie = 'count' + sent + '=1; Max-Age=' + (1000 + sent);
	navigator.sendBeacon('/beacon?n=' + sent++);
	if (sent === ${times}) clearInterval(timer);
}, ${between});
</script></body></html>`;

test.concurrent('in chromium, a worker stopped between requests loses nothing', async () => {
	const {launch, internet, close} = await world('chromium', {services: [pageAt('slow.example', page)]});
	const driven = await launchChromium(launch);
	try {
		const id = await driven.call('startAudit', {url: 'https://slow.example/', clear: true, automated: true});
		let stops = 0;
		for (let sent = 0; sent < times; sent++) {
			// At rest, and well before the next request: stopped while it wakes, a worker can lose what it is woken for.
			const isThere = await recorded(
				driven,
				id,
				seen => asks(`/beacon?n=${sent}`)(seen) && hasWritten(1000 + sent)(seen),
			);
			if (isThere) stops += (await stopWorker(driven)) ? 1 : 0;
		}

		expect(stops).toBeGreaterThan(times / 2);
		expectAll(await finished(driven, id), internet.log);
	} finally {
		await driven.close();
		await close();
	}
});

test.concurrent('in firefox, a background page gone idle between requests loses nothing', async () => {
	const {launch, internet, close} = await world('firefox', {services: [pageAt('slow.example', page)]});
	const driven = await launchFirefox({
		...launch,
		preferences: {...launch.preferences, 'extensions.background.idle.timeout': idle},
	});
	try {
		const id = await driven.call('startAudit', {url: 'https://slow.example/', clear: true, automated: true});
		await sleep((times + 3) * between);
		expectAll(await finished(driven, id), internet.log);
	} finally {
		await driven.close();
		await close();
	}
});

function expectAll({runs}: Evidence, log: readonly {url: string}[]): void {
	const seen = runs[0]!.observations;
	const beacons = (urls: readonly string[]) => urls.filter(url => url.includes('/beacon?n=')).sort();
	const arrived = beacons(log.map(({url}) => url));
	expect(arrived).toHaveLength(times);
	expect(beacons(seen.flatMap(each => (each.kind === 'request' ? [each.url] : [])))).toEqual(arrived);
	const written = seen.flatMap(each => (each.kind === 'cookie-written' ? [each.cookie.lifetime] : []));
	expect(written).toEqual(Array.from({length: times}, (_, index) => 1000 + index));
}

async function finished(driven: DrivenBrowser, id: string): Promise<Evidence> {
	await driven.call('finishAudit', {id});
	return await evidenceOf(driven, id);
}

const hasWritten = (lifetime: number) => (seen: readonly Observation[]) =>
	seen.some(each => each.kind === 'cookie-written' && each.cookie.lifetime === lifetime);
