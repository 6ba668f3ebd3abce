import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser} from 'puppeteer-core';
import {expect, test} from 'vitest';
import type {Evidence} from '../../src/audit/index.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {pageAt} from './support/service.ts';
import {world} from './support/world.ts';

const times = 12;
const between = 900;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slow</title></head><body><script>
let sent = 0;
const timer = setInterval(() => {
	document.cookie = 'count' + sent + '=1; Max-Age=' + (1000 + sent);
	navigator.sendBeacon('/beacon?n=' + sent++);
	if (sent === ${times}) clearInterval(timer);
}, ${between});
</script></body></html>`;

test('in chromium, a worker stopped between requests loses nothing', async () => {
	const {launch, internet, close} = await world('chromium', {services: [pageAt('slow.example', page)]});
	const driven = await launchChromium(launch);
	try {
		const id = await driven.call('startAudit', {url: 'https://slow.example/', clear: true, automated: true});
		let stops = 0;
		const until = Date.now() + (times + 2) * between;
		while (Date.now() < until) {
			const sent = internet.log.length;
			// Just after a request was recorded, well before the next.
			while (internet.log.length === sent && Date.now() < until) await sleep(20);
			await sleep(250);
			stops += await stopWorker(driven.control.browser());
		}

		expect(stops).toBeGreaterThan(times / 2);
		expectAll(await recorded(driven, id), internet.log);
	} finally {
		await driven.close();
		await close();
	}
});

test('in firefox, a background page gone idle between requests loses nothing', async () => {
	const {launch, internet, close} = await world('firefox', {services: [pageAt('slow.example', page)]});
	const driven = await launchFirefox({
		...launch,
		preferences: {...launch.preferences, 'extensions.background.idle.timeout': 200},
	});
	try {
		const id = await driven.call('startAudit', {url: 'https://slow.example/', clear: true, automated: true});
		await sleep((times + 3) * between);
		expectAll(await recorded(driven, id), internet.log);
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

async function recorded(driven: DrivenBrowser, id: string): Promise<Evidence> {
	await driven.call('finishAudit', {id});
	return await evidenceOf(driven, id);
}

/** Answers 1 when a worker was running and was stopped. */
async function stopWorker(steering: Browser): Promise<number> {
	const running = steering
		.targets()
		.find(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
	if (!running) return 0;
	const page = (await steering.pages())[0]!;
	const session = await page.createCDPSession();
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
	return 1;
}
