import {expect, test} from 'vitest';
import {isBlocked, type RequestFact} from '../../src/audit/index.ts';
import {began, report, visit, type Visit} from '../support/visit.ts';

const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const requests = (visited: Visit) => report(visited).facts.requests;
const sentTo = (visited: Visit, host: string): RequestFact[] =>
	requests(visited).filter(({url}) => new URL(url).hostname === host);

test('a redirect is a chain of requests, each with its own answer', () => {
	const chain = visit('https://butikk.example').requests('https://a.example/t', {redirectsTo: 'https://b.example/u'});
	expect(requests(chain).slice(1)).toMatchObject([
		{id: 'r0-2-0', url: 'https://a.example/t', status: 302},
		{id: 'r0-2-1', url: 'https://b.example/u', status: 200, redirectedFrom: 'https://a.example/t'},
	]);
});

test('an answer that comes late still belongs to the address it answers', () => {
	const evidence = visit('https://butikk.example')
		.requests('http://a.example/t', {redirectsTo: 'https://a.example/t'})
		.evidence();
	const [run] = evidence.runs;
	const late = (url: string) => (url.startsWith('http://a') ? 1000 : 0);
	const observations = run!.observations.map(seen =>
		seen.kind === 'response' ? {...seen, at: seen.at + late(seen.url)} : seen,
	);
	expect(report({...evidence, runs: [{...run!, observations}]}).facts.requests.slice(1)).toMatchObject([
		{url: 'http://a.example/t', status: 302},
		{url: 'https://a.example/t', status: 200},
	]);
});

test('the same registrable domain is the same party, and a municipality is a site of its own', () => {
	const municipal = visit('https://www.oslo.kommune.no/x')
		.requests('https://cdn.oslo.kommune.no/a.js')
		.requests('https://bergen.kommune.no/b.js');
	expect(requests(municipal).map(({thirdParty}) => thirdParty)).toEqual([false, false, true]);
	const local = visit('http://localhost:8080/').requests('http://localhost:9090/a').requests('http://127.0.0.1/b');
	expect(requests(local).map(({thirdParty}) => thirdParty)).toEqual([false, false, true]);
});

test('the site is where the first load ended', () => {
	const evidence = visit('https://butikk.example').evidence();
	const [run] = evidence.runs;
	const page = {
		kind: 'request',
		at: began,
		id: '1',
		method: 'GET',
		type: 'main_frame',
		frame: 0,
		initiator: null,
	} as const;
	const observations = [
		...['https://butikk.example/', 'https://nybutikk.example/'].map(url => ({...page, url})),
		{...page, at: began + 9, id: '2', type: 'script', url: 'https://nybutikk.example/a.js'},
		{...page, at: began + 9, id: '3', type: 'script', url: 'https://butikk.example/b.js'},
		{...page, at: began + 99, id: '4', url: 'https://annen.example/'},
	];
	const {facts} = report({...evidence, runs: [{...run!, observations}]});
	expect(facts.domain).toBe('nybutikk.example');
	expect(facts.requests.map(({thirdParty}) => thirdParty)).toEqual([false, false, false, false, true]);
});

test('a request somebody stopped was never sent; one that ended without an answer was', () => {
	const stopped = [
		'net::ERR_BLOCKED_BY_CLIENT',
		'NS_ERROR_TRACKING_URI',
		'NS_ERROR_SOCIALTRACKING_URI',
		'NS_ERROR_ABORT',
	];
	const sent = ['NS_BINDING_ABORTED', 'net::ERR_ABORTED', 'net::ERR_BLOCKED_BY_ORB', 'net::ERR_CONNECTION_RESET'];
	const fails = (error: string) =>
		isBlocked(sentTo(visit('https://butikk.example').requests(pixel, {fails: error}), 'www.facebook.com')[0]!);
	expect(stopped.map(fails)).toEqual([true, true, true, true]);
	expect(sent.map(fails)).toEqual([false, false, false, false]);
});

test('going to a page is not tracking, whosever page it is', () => {
	const left = visit('https://butikk.example').navigates('https://www.facebook.com/tr?id=1');
	expect(sentTo(left, 'www.facebook.com')).toMatchObject([{tracking: false, beacon: false}]);
});
