import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {Internet} from '../../../demo/internet.ts';
import type {Service} from '../../../demo/service.ts';
import type {Observation} from '../../../src/audit/observation.ts';
import {launchChromium} from '../../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import {watched, recorded, seenIn} from './watched.ts';
import {stopWorker} from './stop-worker.ts';
import {world} from './world.ts';

export type IdleCount = Record<'stops' | 'sent' | 'whole' | 'partial' | 'writes' | 'written', number> & {
	readonly lost: readonly string[];
};
export type BurstCount = Record<'times' | 'sent' | 'whole' | 'partial' | 'listed' | 'stated', number> & {
	readonly silent: readonly string[];
};

type Stage = {
	readonly driven: DrivenBrowser;
	readonly id: string;
	readonly page: Page;
	readonly internet: Internet;
};

/** One request and two cookie writes between any two stops, each at a moment when nothing is under way. */
export function idleStops(times: number, extension?: string): Promise<IdleCount> {
	return onStage(extension, async ({driven, id, page, internet}) => {
		let stops = 0;
		for (let n = 0; n < times; n++) {
			await page.evaluate(n => {
				document.cookie = `script${n}=1; Max-Age=${1000 + n}`;
				navigator.sendBeacon(`/beacon?n=${n}`);
			}, n);
			await recorded(
				driven,
				id,
				seen => countOf(seen, [`/beacon?n=${n}`]).whole === 1 && lifetimes(seen).has(1000 + n),
			);
			await sleep(Math.random() * 600);
			stops += (await stopWorker(driven)) ? 1 : 0;
			await sleep(Math.random() * 300);
		}

		await driven.call('finishAudit', {id});
		const seen = await seenIn(driven, id);
		const sent = arrived(internet, '/beacon?n=');
		const kept = lifetimes(seen);
		const writes = Array.from({length: times}, (_, n) => [1000 + n, 100_000 + n]).flat();
		const {whole, partial, missing} = countOf(seen, sent);
		const unwritten = writes.filter(lifetime => !kept.has(lifetime)).map(lifetime => `cookie with Max-Age=${lifetime}`);
		const lost = [...missing, ...unwritten];
		return {
			stops,
			sent: sent.length,
			whole,
			partial,
			writes: writes.length,
			written: writes.length - unwritten.length,
			lost,
		};
	});
}

/** Forty requests at once, and the worker stopped while they are under way. */
export function bursts(times: number, extension?: string): Promise<BurstCount> {
	return stopsDuring(times, {size: 40, isAsleep: false, longest: 80}, extension);
}

/** A request wakes the worker, which is stopped again before it is quite awake, or has just written down what it saw. */
export function wakings(times: number, extension?: string): Promise<BurstCount> {
	return stopsDuring(times, {size: 1, isAsleep: true, longest: 250}, extension);
}

function stopsDuring(
	times: number,
	{size, isAsleep, longest}: {size: number; isAsleep: boolean; longest: number},
	extension?: string,
): Promise<BurstCount> {
	return onStage(extension, async ({driven, id, page, internet}) => {
		for (let burst = 0; burst < times; burst++) {
			if (isAsleep) await stopWorker(driven);
			await page.evaluate(
				(burst, size) => {
					for (let n = 0; n < size; n++) fetch(`/beacon?burst=${burst}&n=${n}`).catch(() => {});
				},
				burst,
				size,
			);
			await sleep(5 + Math.random() * (longest - 5));
			await stopWorker(driven);
			while (arrived(internet, `/beacon?burst=${burst}&`).length < size) await sleep(50);
			await sleep(1500);
		}

		await driven.call('finishAudit', {id});
		const seen = await seenIn(driven, id);
		const sent = arrived(internet, '/beacon?burst=');
		const {whole, partial, missing} = countOf(seen, sent);
		const listed = new Set(seen.flatMap(each => (each.kind === 'resources' ? each.fetched.map(({url}) => url) : [])));
		const untold = missing.filter(url => !listed.has(url));
		const gaps = seen.flatMap(each => (each.kind === 'gap' && each.gap === 'background-stopped' ? [each.at] : []));
		const isStated = (url: string) => {
			const at = internet.log.find(entry => entry.url === url)?.at ?? 0;
			return gaps.some(gap => Math.abs(gap - at) < 3000);
		};
		const silent = untold.filter(url => !isStated(url));
		const told = {listed: missing.length - untold.length, stated: untold.length - silent.length};
		return {times, sent: sent.length, whole, partial, ...told, silent};
	});
}

async function onStage<Result>(
	extension: string | undefined,
	play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
	const {launch, internet, close} = await world('chromium', {services: [site]});
	const driven = await launchChromium(extension === undefined ? launch : {...launch, extension});
	try {
		const {id, page} = await watched(driven, 'https://stops.example/');
		return await play({driven, id, page, internet});
	} finally {
		await driven.close();
		await close();
	}
}

const site: Service = {
	id: 'stops',
	hosts: ['stops.example'],
	answer({path, query}) {
		if (path !== '/beacon') {
			return {status: 200, headers: {'content-type': 'text/html'}, body: '<!doctype html><p>Stops'};
		}
		const n = query.get('n');
		const headers = {'set-cookie': `header${n}=1; Max-Age=${100_000 + Number(n)}`};
		return {status: 204, headers: query.has('burst') ? {} : headers, body: ''};
	},
};

function arrived({log}: Internet, part: string): readonly string[] {
	return log.map(({url}) => url).filter(url => url.includes(part));
}

function countOf(seen: readonly Observation[], sent: readonly string[]) {
	const whole = new Set(seen.flatMap(each => (each.kind === 'request' ? [each.url] : [])));
	const partial = new Set(
		seen.flatMap(each => {
			if (each.kind === 'response') return each.request ? [each.url] : [];
			return each.kind === 'request-failed' && each.request ? [each.request.url] : [];
		}),
	);
	const isIn = (urls: ReadonlySet<string>) => (part: string) => [...urls].some(url => url.endsWith(part));
	const missing = sent.filter(part => !isIn(whole)(part) && !isIn(partial)(part));
	const inWhole = sent.filter(isIn(whole)).length;
	return {whole: inWhole, partial: sent.length - inWhole - missing.length, missing};
}

function lifetimes(seen: readonly Observation[]): ReadonlySet<unknown> {
	return new Set(
		seen.flatMap(each =>
			each.kind === 'cookie-written'
				? [each.cookie.lifetime]
				: each.kind === 'response'
					? each.setCookies.map(({lifetime}) => lifetime)
					: [],
		),
	);
}
