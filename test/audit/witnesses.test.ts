import {expect, test} from 'vitest';
import {merge} from '../../src/audit/index.ts';
import {began, findings, outcome, report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const unseen = (visited: Visit) => report(visited).facts.unseen;
const gaps = (visited: Visit) => report(visited).facts.gaps.filter(({gap}) => gap === 'request-unseen');

test('what the page fetched and the browser did not tell of is a fact of its own, and a gap', () => {
	const missed = visit(site).asks().accepts().lists({url: pixel, by: 'img'});
	expect(unseen(missed)).toEqual([
		{
			...{url: pixel, at: began + 300, run: 0, phase: 'accepted', by: 'img', document: site},
			...{thirdParty: true, vendor: 'meta-pixel', tracking: true},
		},
	]);
	expect(gaps(missed)).toEqual([{gap: 'request-unseen', detail: 'www.facebook.com'}]);
	expect(report(missed).facts.requests.map(({url}) => url)).not.toContain(pixel);
	expect(report(missed).facts.trackers).toEqual([]);
});

test('what both witnesses tell of is no miss, nor what the browser alone tells of', () => {
	expect(unseen(visit(site).requests(pixel).lists(pixel))).toEqual([]);
	expect(unseen(visit(site).requests(pixel).lists())).toEqual([]);
});

test('a repeat may come out of the memory cache', () => {
	expect(unseen(visit(site).requests(pixel).asks().accepts().lists(pixel, pixel))).toEqual([]);
});

test('what was told of only after the page had fetched it was missed then', () => {
	expect(unseen(visit(site).lists(pixel).waits(5000).requests(pixel))).toHaveLength(1);
	expect(unseen(visit(site).lists(pixel).waits(200).requests(pixel)), 'two clocks').toEqual([]);
});

test('a request known by its answer alone was told of', () => {
	expect(unseen(visit(site).requests(pixel, {onlyEnds: true}).lists(pixel))).toEqual([]);
});

test('what never leaves the browser is told to nobody', () => {
	const inside = [
		'data:image/gif;base64,R0lG',
		'blob:https://butikk.example/1',
		'about:blank',
		'chrome-extension://a/b',
	];
	expect(unseen(visit(site).lists(...inside, {url: pixel, viaWorker: true}))).toEqual([]);
});

test.each([
	['a fragment', 'https://a.example/b', 'https://a.example/b#c'],
	['an upgrade to TLS', 'https://a.example/b', 'http://a.example/b'],
	['a user and a password', 'https://a.example/b', 'https://u:p@a.example/b'],
	['where it was cut', `https://a.example/${'x'.repeat(6000)}`, `https://a.example/${'x'.repeat(4000)}`],
])('%s does not make another address', (_, told, listed) => {
	expect(unseen(visit(site).requests(told).lists(listed))).toEqual([]);
	expect(unseen(visit(site).requests(listed).lists(told))).toEqual([]);
});

test('a cut that the request tells of counts, however short it was', () => {
	const evidence = visit(site).requests('https://a.example/abc').lists('https://a.example/abcdef').evidence();
	const cut = evidence.runs[0]!.observations.map(seen =>
		seen.kind === 'request' && seen.url.endsWith('abc') ? {...seen, urlLength: 24} : seen,
	);
	expect(report({...evidence, runs: [{...evidence.runs[0]!, observations: cut}]}).facts.unseen).toEqual([]);
	expect(report(evidence).facts.unseen).toHaveLength(1);
});

test('each browser profile is a witness of its own', () => {
	const both = merge(visit(site).requests(pixel).evidence(), visit(site).lists(pixel).evidence());
	expect(report(both).facts.unseen).toMatchObject([{run: 1}]);
});

test('one address is told once in each phase, when it was first fetched', () => {
	const often = visit(site).asks().lists(pixel, pixel, `${pixel}#a`).accepts().lists(pixel);
	expect(unseen(often).map(({phase}) => phase)).toEqual(['before', 'accepted']);
	expect(gaps(often)).toHaveLength(1);
	expect(unseen(visit(site).lists(pixel).lists(pixel))).toMatchObject([{at: began + 100}]);
});

test('many hosts are twenty gaps and a number, others’ first', () => {
	const hosts = Array.from({length: 30}, (_, index) => `https://h${index}.example/x`);
	const many = gaps(visit(site).lists('https://cdn.butikk.example/a.png', ...hosts));
	expect(many).toHaveLength(21);
	expect([many[0]?.detail, many[19]?.detail, many[20]?.detail]).toEqual(['h0.example', 'h19.example', '+11']);
});

test('another’s address nobody told of takes the certainty out of silence; the site’s own does not', () => {
	const rule = 'tracking-before-consent';
	expect(outcome(visit(site).lists('https://cdn.butikk.example/a.png'), rule)).toBe('passed');
	expect(outcome(visit(site).lists('https://unknown.example/a.png'), rule)).toBe('cantTell');
	expect(outcome(visit(site).lists(pixel), rule)).toBe('cantTell');
});

test('a tracker behind the site’s own host is another’s all the same', () => {
	const proxied = visit(site).lists('https://butikk.example/g/collect?v=2&tid=G-ABC1234&cid=1.2&en=page_view');
	expect(unseen(proxied)).toMatchObject([{thirdParty: false, tracking: true, vendor: 'google-analytics'}]);
	expect(outcome(proxied, 'tracking-before-consent')).toBe('cantTell');
});

test('behind which name an unseen request hid is asked of DNS', () => {
	const evidence = visit(site).lists({url: 'https://maal.butikk.example/matomo.php?x=1', by: 'beacon'}).evidence();
	const named = {kind: 'canonical-name', at: began, host: 'maal.butikk.example', name: 'b.sc.omtrdc.net'} as const;
	const [run] = evidence.runs;
	const told = {...evidence, runs: [{...run!, observations: [named, ...run!.observations]}]};
	expect(report(evidence).facts.unseen).toMatchObject([{thirdParty: false, tracking: false}]);
	expect(report(told).facts.unseen).toMatchObject([{thirdParty: false, tracking: true}]);
	expect(outcome(evidence, 'tracking-before-consent')).toBe('passed');
	expect(outcome(told, 'tracking-before-consent')).toBe('cantTell');
});

test('a tracker that was not seen leaving is no finding, and no part of one', () => {
	const both = visit(site).requests('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234').lists(pixel);
	expect(findings(both, 'tracking-before-consent').map(({vendor}) => vendor)).toEqual(['google-analytics']);
});
