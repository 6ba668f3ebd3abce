import {expect, test} from 'vitest';
import {type Evidence, isBlocked, type Observation, type RequestFact} from '../../src/audit/index.ts';
import {began, report, visit, type Visit} from '../support/visit.ts';

const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const requests = (visited: Visit | Evidence) => report(visited).facts.requests;
const sentTo = (visited: Visit, host: string): RequestFact[] =>
	requests(visited).filter(({url}) => new URL(url).hostname === host);

const alsoSeen = (visited: Visit, seen: Observation): Evidence => {
	const evidence = visited.evidence();
	return {...evidence, runs: evidence.runs.map(run => ({...run, observations: [...run.observations, seen]}))};
};

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

test('names DNS gave tell whose a host of the site is, in the run they were given in', () => {
	const pixel = 'https://maal.butikk.example/matomo.php?x=1';
	const named = alsoSeen(visit('https://butikk.example').requests(pixel).requests('https://annen.butikk.example/a'), {
		kind: 'canonical-name',
		at: began + 900,
		host: 'Maal.butikk.example',
		name: 'butikk.matomo.cloud',
	});
	const hidden = {vendor: 'matomo', proxied: true, thirdParty: false, decoded: {canonicalName: 'butikk.matomo.cloud'}};
	expect(requests(named)).toMatchObject([{vendor: null}, hidden, {vendor: null, proxied: false}]);
	const {runs} = visit('https://butikk.example').requests(pixel).evidence();
	const twice = report({...named, runs: [...named.runs, ...runs]}).facts;
	expect(twice.requests.filter(({url}) => url === pixel)).toMatchObject([hidden, {vendor: null, proxied: false}]);
	expect(twice.trackers.map(({vendor}) => vendor)).toEqual(['matomo']);
});

test('the host that the site’s pages come from hides nobody', () => {
	const hosted = alsoSeen(visit('https://www.butikk.example').requests('https://www.butikk.example/matomo.php?x=1'), {
		kind: 'canonical-name',
		at: began,
		host: 'www.butikk.example',
		name: 'butikk.matomo.cloud',
	});
	expect(requests(hosted)).toMatchObject([{vendor: null}, {vendor: null, proxied: false}]);
});

test('an id that a redirect passed on is told of the hop that got it', () => {
	const to = 'https://b.example/s?partner_uid=3f1c9a7e52b14a6e';
	const chain = visit('https://butikk.example').requests('https://a.example/s', {redirectsTo: to});
	const [, first, second] = requests(chain);
	expect(first).toMatchObject({tracking: false});
	expect(second).toMatchObject({tracking: true, decoded: {reasons: ['image', 'id-parameter', 'id-passed-on']}});
});

test('a cookie’s value that went to somebody else is a reason', () => {
	const evidence = visit('https://butikk.example').requests('https://maaler.example/i?k=1811.29').evidence();
	const [run] = evidence.runs;
	const observations = run!.observations.map(seen => (seen.kind === 'request' ? {...seen, carries: ['_ga']} : seen));
	const [page, picture] = requests({...evidence, runs: [{...run!, observations}]});
	expect(page).toMatchObject({tracking: false});
	expect(picture).toMatchObject({tracking: true, decoded: {reasons: ['image', 'cookie-value']}});
});

test('going to a page is not tracking, whosever page it is', () => {
	const left = visit('https://butikk.example').navigates('https://www.facebook.com/tr?id=1');
	expect(sentTo(left, 'www.facebook.com')).toMatchObject([{tracking: false, beacon: false}]);
});
