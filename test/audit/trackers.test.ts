import {expect, test} from 'vitest';
import type {Evidence, Observation} from '../../src/audit/index.ts';
import {began, findings, report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const analytics = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const trackers = (visited: Visit | Evidence) => report(visited).facts.trackers;
const declared = (text: string) => trackers(visit(site).says(text).requests(analytics))[0]?.declared;

test('a product is one tracker, with what it did in each phase', () => {
	const both = visit(site).requests(analytics).accepts().requests(analytics).requests(analytics).writes('_ga');
	expect(trackers(both)).toMatchObject([
		{
			vendor: 'google-analytics',
			owner: 'Google',
			phases: {before: {requests: 1, beacons: 1, cookies: 0}, accepted: {requests: 2, beacons: 2, cookies: 1}},
		},
	]);
});

test('a cookie tells of its product though no request was seen', () => {
	expect(trackers(visit(site).writes('_fbp'))).toMatchObject([
		{vendor: 'meta-pixel', phases: {before: {requests: 0, cookies: 1}}},
	]);
});

test('a beacon of nobody known is a tracker by its domain', () => {
	const stranger = visit(site).requests('https://p.tellemaskin.example/t', {type: 'ping', method: 'POST', status: 204});
	expect(trackers(stranger)).toMatchObject([
		{vendor: 'tellemaskin.example', name: 'tellemaskin.example', owner: 'tellemaskin.example', category: 'unknown'},
	]);
});

test('fonts, libraries, the site’s own images and what was stopped are no trackers', () => {
	const harmless = visit(site)
		.requests('https://fonts.googleapis.com/css2?family=Inter', {type: 'stylesheet'})
		.requests('https://cdn.jsdelivr.net/npm/x.js', {type: 'script'})
		.requests(`${site}/bilde.png?uid=12345678901`)
		.requests(analytics, {fails: 'net::ERR_BLOCKED_BY_CLIENT'})
		.writes('PHPSESSID');
	expect(trackers(harmless)).toEqual([]);
});

test('a beacon cut short after it was sent counts', () => {
	expect(trackers(visit(site).requests(analytics, {type: 'ping', fails: 'NS_BINDING_ABORTED'}))).toHaveLength(1);
});

test('a product on the site’s own host is still that product', () => {
	expect(trackers(visit(site).requests(`${site}/matomo.php?idsite=1&rec=1`))).toMatchObject([{vendor: 'matomo'}]);
});

/** DNS tells under which name the site's measuring host is really known. */
function hidden(visited: Visit, name: string): Evidence {
	const evidence = visited.evidence();
	const told: Observation = {kind: 'canonical-name', at: began, host: 'maal.butikk.example', name};
	return {...evidence, runs: evidence.runs.map(run => ({...run, observations: [told, ...run.observations]}))};
}

test('a beacon to the site’s own name that DNS gives to a company we know no product of is that company’s', () => {
	const beacon = 'https://maal.butikk.example/b/ss/1?mid=3f1c9a7e52b14a6e';
	const seen = hidden(visit(site).requests(beacon, {type: 'ping', method: 'POST', status: 204}), 'b.alexametrics.com');
	expect(trackers(seen)).toMatchObject([
		{vendor: 'alexametrics.com', name: 'Alexa', category: 'unknown', phases: {before: {requests: 1, beacons: 1}}},
	]);
	expect(trackers(seen)[0]?.owner).toBe(report(seen).facts.requests.at(-1)?.owner);
	expect(trackers(seen)[0]?.owner).toMatch(/Alexa/);
	expect(findings(seen, 'tracking-before-consent')).toMatchObject([{outcome: 'failed', vendor: 'alexametrics.com'}]);
	expect(trackers(hidden(visit(site).requests(beacon, {type: 'ping'}), 'b.cdn77.org'))).toEqual([]);
});

test('what was stopped on its way there is told by that company’s host too', () => {
	const beacon = 'https://maal.butikk.example/b/ss/1?mid=3f1c9a7e52b14a6e';
	const stopped = visit(site).requests(beacon, {type: 'ping', fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(findings(hidden(stopped, 'b.alexametrics.com'), 'tracking-before-consent')).toMatchObject([
		{outcome: 'cantTell', variant: 'blocked', data: {names: 'Alexa'}},
	]);
});

test('how a policy speaks of a product', () => {
	expect(trackers(visit(site).requests(analytics))[0]?.declared).toBe('unknown');
	expect(declared('Vi bruker Google Analytics for å måle trafikken.')).toBe('named');
	expect(declared('Vi bruker ikke Google Analytics.')).toBe('denied');
	expect(declared('Vi bruker tjenester fra Google.')).toBe('owner-only');
	expect(declared('Vi bruker informasjonskapsler til analyse av trafikken på nettstedet.')).toBe('category-only');
	expect(declared('Vi bruker informasjonskapsler til annonsering.')).toBe('not-declared');
});

test('words for one product say nothing of another', () => {
	const text = 'Vi bruker Google Analytics. Vi bruker ikke Meta Pixel.';
	const three = visit(site)
		.says(text)
		.requests(analytics)
		.writes('_fbp')
		.requests('https://bat.bing.com/action/0?ti=1');
	expect(trackers(three).map(({vendor, declared}) => `${vendor} ${declared}`)).toEqual([
		'google-analytics named',
		'microsoft-advertising not-declared',
		'meta-pixel denied',
	]);
});

test('a declaration comes with the policy’s own words', () => {
	const text = 'Om oss. Vi bruker Google Analytics.';
	const [tracker] = trackers(visit(site).says(text).requests(analytics));
	const [quote] = tracker!.quotes;
	expect(text.slice(quote!.start, quote!.end)).toBe(quote!.text);
	expect(quote!.text).toContain('Google Analytics');
});

test('a host nobody knows is declared where the policy spells it out', () => {
	const told = visit(site).says('Besøk telles av Tellemaskin.example på våre vegne.');
	expect(trackers(told.requests('https://p.tellemaskin.example/t', {type: 'ping'}))).toMatchObject([
		{declared: 'named'},
	]);
});

test('one policy may declare what another leaves out', () => {
	const two = visit(site).says('Personvern. Vi bruker informasjonskapsler.').says('Vi bruker Google Analytics.');
	expect(trackers(two.requests(analytics))).toMatchObject([{declared: 'named', quotes: [{policy: 1}]}]);
});

test('a cookie that one owner’s products share belongs to the one that was seen setting it', () => {
	const ads = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/';
	const asked = visit(site).requests(ads, {sets: [{name: 'IDE', domain: 'doubleclick.net', lifetime: 34_000_000}]});
	expect(trackers(asked).map(({vendor}) => vendor)).toEqual(['google-ads']);
});
