import {expect, test} from 'vitest';
import {blockerOf} from '../../src/audit/index.ts';
import {findings, outcome, report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const tags = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const fails = 'net::ERR_BLOCKED_BY_CLIENT';
const policy =
	'Vi bruker Google Analytics. Vi bruker ikke Meta Pixel. ' +
	'Vi bruker ikke informasjonskapsler til statistikk før du har gitt samtykke. Informasjonskapselen _ga lagres i maksimalt 2 år.';

test.each([
	['net::ERR_BLOCKED_BY_CLIENT', 'extension'],
	['NS_ERROR_ABORT', 'extension'],
	['net::ERR_BLOCKED_BY_CSP', 'page'],
	['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'browser'],
	['NS_ERROR_TRACKING_URI', 'browser'],
	['NS_ERROR_EMAILTRACKING_URI', 'browser'],
	['NS_ERROR_BLOCKED_BY_POLICY', 'browser'],
	['net::ERR_BLOCKED_BY_ORB', null],
	['NS_BINDING_ABORTED', null],
	['net::ERR_ABORTED', null],
])('%s: stopped by %s', (error, blocker) => {
	expect(blockerOf({error})).toBe(blocker);
});

/** Everything that could pass, and a stopped request that could have changed it. */
const seen = (shop: Visit) => shop.says(policy).asks();
const cases: readonly (readonly [string, Visit])[] = [
	['tracking-before-consent', seen(visit(site))],
	['storage-before-consent', seen(visit(site))],
	['broken-consent-promise', seen(visit(site))],
	['tracking-after-rejection', seen(visit(site)).rejects()],
	['denied-sharing', visit(site).says('Vi deler ikke dine personopplysninger med tredjeparter.').asks().accepts()],
	['denied-vendor', seen(visit(site)).accepts()],
	['undeclared-vendor', seen(visit(site)).accepts().requests(collect)],
	['vague-declaration', seen(visit(site)).accepts().requests(collect)],
	['undeclared-technique', seen(visit(site)).accepts().requests(collect)],
	['excessive-cookie-lifetime', seen(visit(site)).accepts().writes('_ga', {lifetime: 99})],
];

test.each(cases)('%s: a request that was stopped is neither sent nor never tried', (rule, shop) => {
	const [subject] = findings(shop, rule);
	expect(subject?.outcome, 'without it').toBe('passed');
	// Stopped at the page's first moment, as blockers do.
	const {runs, ...evidence} = shop.evidence();
	const stopped = visit(site).requests(tags, {type: 'script', fails}).evidence().runs[0]!.observations;
	const [run] = runs;
	const observations = [
		...stopped.filter(it => 'id' in it && it.id === '2').map(it => ({...it, id: 'x'})),
		...run!.observations,
	];
	expect(findings({...evidence, runs: [{...run!, observations}]}, rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'blocked', evidence: {requests: ['r0-x-0']}, data: {names: 'Google Tag Manager'}},
	]);
});

test('what nobody knows may be anything, too', () => {
	const unknown = visit(site).requests('https://unknown.example/a.js', {type: 'script', fails});
	expect(findings(unknown, 'tracking-before-consent')).toMatchObject([
		{variant: 'blocked', data: {names: 'unknown.example'}},
	]);
	expect(outcome(visit(site).requests('https://cdn.butikk.example/a.js', {fails}), 'tracking-before-consent')).toBe(
		'passed',
	);
});

test('what was stopped before a refusal was not there to go on after it', () => {
	const early = visit(site).requests(tags, {fails}).asks().rejects();
	expect(findings(early, 'tracking-after-rejection')).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
});

test('what failed is a finding, whatever else was stopped', () => {
	const both = visit(site).requests(tags, {fails}).requests(collect);
	expect(findings(both, 'tracking-before-consent').map(({outcome}) => outcome)).toEqual(['failed']);
});

test('a declared product that was stopped is in use; what it would have fetched may be missing', () => {
	const declared = visit(site).says('Vi bruker Google Analytics og Hotjar.').asks().accepts();
	expect(
		outcome(
			declared.requests(collect, {fails}).requests('https://script.hotjar.com/m.js', {fails}),
			'stale-declaration',
		),
	).toBe('passed');
	const one = visit(site).says('Vi bruker Google Analytics og Hotjar.').asks().accepts().requests(collect, {fails});
	expect(findings(one, 'stale-declaration')).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
});

test('a policy without a word on cookies is no matter where nothing could be seen', () => {
	const silent = visit(site).says('Vi tar personvern på alvor og lagrer ingenting om deg.').asks().accepts();
	expect(outcome(silent.requests(tags, {fails}), 'missing-cookie-information')).toBe('cantTell');
});

test('a stopped request is no tracking', () => {
	expect(report(visit(site).requests(collect, {fails})).facts.trackers).toEqual([]);
});

test('many names are the first five', () => {
	const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => `https://${name}.example/`);
	const shop = hosts.reduce((visited, url) => visited.requests(url, {fails}), visit(site));
	expect(findings(shop, 'tracking-before-consent')).toMatchObject([
		{data: {names: 'a.example, b.example, c.example, d.example, e.example, …'}},
	]);
});
