import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audit, type Observation} from '../../src/audit/index.ts';
import {audited, lab, type Lab} from './support/audited.ts';
import {until} from './support/popup.ts';
import {browsers} from './support/world.ts';

const many = 1000;
const host = 'stor.example';
/** Browsers keep about 180 cookies of one site: what was asked for is more than what is stored. */
const byHeader = Array.from({length: many / 2}, (_, index) => `h${index}=1; Max-Age=${1000 + index}`);
const page = (script: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Large</title></head><body><script>
const done = () => navigator.sendBeacon('/done');
${script}</script></body></html>`;

const pages: Record<string, string> = {
	'/cookies': page(`
		for (let index = 0; index < ${many / 2}; index++) document.cookie = 's' + index + '=1; Max-Age=' + (1000 + index);
		done();`),
	'/urls': page(`
		const long = 'x'.repeat(Number(location.search.slice(1)));
		new Image().src = '/image?v=' + long;
		fetch('/fetch?v=' + long).catch(() => {});
		setTimeout(() => fetch('/after').then(done), 1500);`),
	'/body': page(`
		fetch('/post', {method: 'POST', body: 'x'.repeat(20_000_000)}).catch(() => {}).then(done);`),
};
/** Firefox takes no address of more than 1 MiB for one: nothing is sent. */
const longest = {chromium: 2_000_000, firefox: 1_000_000};
const services: readonly Service[] = [
	{
		id: 'large',
		hosts: [host],
		answer: ({path}) => ({
			status: path in pages ? 200 : 204,
			headers: {
				'content-type': 'text/html; charset=utf-8',
				...(path === '/cookies' ? {'set-cookie': byHeader} : {}),
			},
			body: pages[path] ?? '',
		}),
	},
];

describe.each(browsers)('in %s, an audit bears', kind => {
	let there: Lab;
	beforeAll(async () => {
		there = await lab(kind, services);
	});
	afterAll(() => there?.close());

	const done = (path: string) =>
		audited(there, `https://${host}${path}`, async () => {
			await until(() => Promise.resolve(there.internet.log.some(({url}) => url === `https://${host}/done`)));
			await sleep(500);
		}).finally(() => ((there.internet.log as unknown[]).length = 0));
	const gaps = (seen: readonly Observation[]) =>
		seen.flatMap(each => (each.kind === 'gap' && each.gap.endsWith('-cut') ? [`${each.gap} ${each.detail}`] : []));
	const sizeOf = (seen: unknown) => JSON.stringify(seen).length;

	test(`${many} cookies`, async () => {
		const {seen, evidence} = await done('/cookies');
		const asked = seen.flatMap(each => (each.kind === 'response' ? each.setCookies : []));
		const written = seen.flatMap(each => (each.kind === 'cookie-written' ? [each.cookie] : []));
		const lifetimes = Array.from({length: many / 2}, (_, index) => 1000 + index);
		expect(asked.map(({lifetime}) => lifetime)).toEqual(lifetimes);
		expect(written.map(({lifetime}) => lifetime)).toEqual(lifetimes);
		expect(gaps(seen)).toEqual([]);
		expect(audit(evidence).facts.cookies).toHaveLength(many);
	});

	test(`addresses of ${longest[kind] / 1e6} MB`, async () => {
		const {seen, evidence} = await done(`/urls?${longest[kind]}`);
		const long = seen.flatMap(each => (each.kind === 'request' && each.urlLength ? [each] : []));
		expect(long.map(({url, urlLength}) => [url.length, Math.floor(urlLength! / 1e6)])).toEqual(
			Array(2).fill([16_384, longest[kind] / 1e6]),
		);
		expect(gaps(seen)).toEqual([`url-cut ${host}`, `url-cut ${host}`]);
		expect(seen.filter(each => each.kind === 'request' && each.url === `https://${host}/after`)).toHaveLength(1);
		expect(sizeOf(seen)).toBeLessThan(200_000);
		expect(audit(evidence).facts.requests.length).toBeGreaterThan(3);
	});

	test('a body of 20 MB', async () => {
		const {seen} = await done('/body');
		const post = seen.flatMap(each =>
			each.kind === 'request' && each.method === 'POST' && each.url.endsWith('/post') ? [each] : [],
		);
		expect(post.map(({body}) => body?.length)).toEqual([65_536]);
		expect(gaps(seen)).toEqual([`body-cut ${host}`]);
		expect(sizeOf(seen)).toBeLessThan(200_000);
	});
});
