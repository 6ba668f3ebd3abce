import {expect, test} from 'vitest';
import type {Observation, RequestSeen, ResponseSeen, Run} from '../../src/audit/index.ts';
import {hopsOf} from '../../src/audit/hops.ts';
import {began, findings, report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const requests = (visited: Visit) => report(visited).facts.requests;

const request = (id: string, url: string, at = began): RequestSeen => ({
	kind: 'request',
	...{at, id, url, method: 'GET', type: 'image', frame: 0, initiator: null},
});
const response = (id: string, url: string, told: Partial<ResponseSeen> = {}): ResponseSeen => ({
	kind: 'response',
	...{at: began, id, url, status: 200, setCookies: [], mime: null, size: null, ...told},
});
const run = (...observations: Observation[]): Run => ({
	startedAt: began,
	finishedAt: null,
	start: {browser: '', browserVersion: '', cookies: 0, consent: false, automated: false},
	observations,
});
const post = {method: 'POST', type: 'ping', frame: 0, initiator: site} as const;

test('a request whose leaving was not seen is kept by its answer, and marked', () => {
	const woken = visit(site).requests(pixel, {onlyEnds: true, method: 'POST', type: 'ping'});
	expect(requests(woken)[1]).toMatchObject({
		...{id: 'r0-2-0', url: pixel, vendor: 'meta-pixel', status: 200, partial: true},
		...{method: 'POST', type: 'ping', initiator: site},
	});
	expect(requests(visit(site).requests(pixel))[1]).not.toHaveProperty('partial');
});

test('so is one that failed, and one that somebody stopped', () => {
	const lost = visit(site).requests(pixel, {onlyEnds: true, fails: 'net::ERR_CONNECTION_RESET'});
	expect(requests(lost)[1]).toMatchObject({url: pixel, partial: true, error: 'net::ERR_CONNECTION_RESET'});
	const stopped = visit(site).requests(pixel, {onlyEnds: true, fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(report(stopped).facts.trackers).toEqual([]);
});

test('cookies of such an answer are cookies', () => {
	const set = visit(site).requests(pixel, {onlyEnds: true, sets: [{name: 'fr', domain: 'facebook.com', lifetime: 99}]});
	expect(report(set).facts.cookies).toMatchObject([
		{name: 'fr', setBy: 'http', request: 'r0-2-0', requestedLifetime: 99},
	]);
});

test('the page itself is known by its answer alone', () => {
	const page = response('1', 'https://nybutikk.example/', {request: {...post, type: 'main_frame'}});
	const evidence = {...visit(site).evidence(), runs: [run(page)]};
	expect(report(evidence).facts.domain).toBe('nybutikk.example');
});

test('an answer whose request was seen adds none, whatever it tells of it', () => {
	const told = {request: post};
	const hops = hopsOf(
		run(request('1', pixel), response('1', pixel, told), response('1', pixel, {...told, fromCache: true})),
		0,
	);
	expect(hops).toHaveLength(1);
	expect(hops[0]).toMatchObject({sent: {method: 'GET'}, fromCache: true});
	expect(hops[0]).not.toHaveProperty('partial');
});

test('nor does a failure', () => {
	const failure = {kind: 'request-failed', at: began, id: '1', error: 'x', request: {...post, url: pixel}} as const;
	const hops = hopsOf(run(request('1', pixel), failure), 0);
	expect(hops).toMatchObject([{sent: {method: 'GET'}, failure: {error: 'x'}}]);
	expect(hops).toHaveLength(1);
});

test('an answer nobody tells the request of is no request', () => {
	expect(hopsOf(run(response('1', pixel)), 0)).toEqual([]);
});

test('of a redirect, the hop that was missed is made up for', () => {
	const [first, second] = ['https://a.example/', 'https://b.example/'];
	const hops = hopsOf(
		run(request('1', first), response('1', first, {status: 302}), response('1', second, {request: post})),
		0,
	);
	expect(hops).toMatchObject([
		{id: 'r0-1-0', answer: {status: 302}},
		{id: 'r0-1-1', sent: {url: second}, from: {url: first}, partial: true},
	]);
});

test('a failure belongs to the hop whose address it tells', () => {
	const [first, second] = ['https://a.example/', 'https://b.example/'];
	const failure = {kind: 'request-failed', at: began, id: '1', error: 'x', request: {...post, url: second}} as const;
	expect(hopsOf(run(request('1', first), failure), 0)).toMatchObject([
		{sent: {url: first}},
		{failure: {error: 'x'}, partial: true},
	]);
	expect(hopsOf(run(request('1', first), failure), 0)[0]).not.toHaveProperty('failure');
});

test('a browser that was closed counts anew: the same number is another request', () => {
	const closed: Observation = {kind: 'gap', at: began, gap: 'browser-closed'};
	const other = 'https://b.example/';
	const hops = hopsOf(run(request('1', pixel), closed, request('1', other), response('1', pixel)), 0);
	expect(hops).toMatchObject([{id: 'r0-1-0'}, {id: 'r0-1-1', from: undefined}]);
	expect(hops[0]).not.toHaveProperty('answer');
});

test('after a refusal, a request known by its end alone may have left before it', () => {
	const late = (onlyEnds?: true) =>
		visit(site)
			.asks()
			.rejects()
			.requests(pixel, onlyEnds ? {onlyEnds} : {});
	expect(findings(late(true), 'tracking-after-rejection')).toMatchObject([{outcome: 'failed', confidence: 'low'}]);
	expect(findings(late(), 'tracking-after-rejection')).toMatchObject([{outcome: 'failed', confidence: 'high'}]);
});

test('ten times the hops of one request cost ten times the looks at them', () => {
	const looks = (count: number) => {
		let looked = 0;
		const counted = <Seen extends Observation & {url: string}>(seen: Seen): Seen =>
			Object.defineProperty({...seen}, 'url', {enumerable: true, get: () => ((looked += 1), seen.url)});
		const urls = Array.from({length: count}, (_, index) => `https://a.example/${index}`);
		const sent = urls.map(url => counted(request('1', url)));
		hopsOf(run(...sent, ...urls.toReversed().map(url => counted(response('1', url)))), 0);
		return looked;
	};
	expect(looks(2000) / looks(200)).toBeLessThan(12);
});

test('a hundred thousand hops of one request are no more than that', () => {
	const hops = hopsOf(
		run(...Array.from({length: 100_000}, (_, index) => request('1', `https://a.example/${index}`))),
		0,
	);
	expect(hops.at(-1)?.id).toBe('r0-1-99999');
}, 10_000);
