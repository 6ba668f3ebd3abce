import {expect, test} from 'vitest';
import type {GapId} from '../../src/audit/index.ts';
import {merge} from '../../src/audit/index.ts';
import {outcome, report, visit} from '../support/visit.ts';

const site = 'https://butikk.example';
/** Rules that rest on silence, and one observer each that has to vouch for it. */
const byRequests = 'tracking-before-consent';
const byStorage = 'storage-before-consent';
const byPolicy = 'missing-policy';
const visited = (gap?: GapId) => {
	const shop = visit(site).asks().findsNoPolicy();
	return gap ? shop.misses(gap) : shop;
};

test('without a gap, silence is absence', () => {
	expect([byRequests, byStorage, byPolicy].map(rule => outcome(visited(), rule))).toEqual([
		'passed',
		'passed',
		'failed',
	]);
});

test.each(['observations-cut', 'no-host-access', 'store-full', 'access-changed', 'browser-closed'] as const)(
	'%s: nothing vouches for anything',
	gap => {
		const outcomes = [byRequests, byStorage, byPolicy].map(rule => outcome(visited(gap), rule));
		expect(outcomes).toEqual(['cantTell', 'cantTell', 'cantTell']);
	},
);

test.each(['background-stopped', 'extension-updated'] as const)(
	'%s: single events are lost, but a search for a policy says itself when it is over',
	gap => {
		const outcomes = [byRequests, byStorage, byPolicy].map(rule => outcome(visited(gap), rule));
		expect(outcomes).toEqual(['cantTell', 'cantTell', 'failed']);
	},
);

test('a page that floods drowns its own words, not the browser’s', () => {
	expect(outcome(visited('page-flood'), byRequests)).toBe('passed');
	expect(outcome(visited('page-flood'), byStorage)).toBe('cantTell');
});

test('a gap told without an address may be anybody’s', () => {
	expect(outcome(visited('request-unseen'), byRequests)).toBe('cantTell');
});

test('a request missed in one phase leaves whole what was seen in the others', () => {
	const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
	const missed = visit(site).asks().rejects().lists(pixel);
	expect(outcome(missed, 'tracking-before-consent')).toBe('passed');
	expect(outcome(missed, 'tracking-after-rejection')).toBe('cantTell');
	const before = visit(site).lists(pixel).asks().rejects();
	expect(outcome(before, 'tracking-before-consent')).toBe('cantTell');
	expect(outcome(before, 'tracking-after-rejection')).toBe('passed');
	// The same phase in another run is the same phase.
	const again = merge(visit(site).asks().accepts().evidence(), visit(site).lists(pixel).asks().rejects().evidence());
	expect(outcome(again, 'tracking-before-consent')).toBe('cantTell');
});

test.each(['body-cut', 'url-cut', 'worker-shared', 'no-accept-button', 'canonical-names-unknown'] as const)(
	'%s takes away a part, not the whole of anything',
	gap => expect(outcome(visited(gap), byRequests)).toBe('passed'),
);

test('a browser closed after the refusal leaves whole what came before it', () => {
	const closed = visit(site).asks().rejects().misses('browser-closed');
	expect(outcome(closed, 'tracking-before-consent')).toBe('passed');
	expect(outcome(closed, 'tracking-after-rejection')).toBe('cantTell');
	expect(report(closed).facts.gaps).toEqual([{gap: 'browser-closed', phases: ['rejected']}]);
});

test('a browser closed before the choice, and an audit that went on, is sure of neither', () => {
	const resumed = visit(site).asks().misses('browser-closed').rejects();
	expect(outcome(resumed, 'tracking-before-consent')).toBe('cantTell');
	expect(outcome(resumed, 'tracking-after-rejection')).toBe('cantTell');
});

test('closed in two runs, it touches the phases of both', () => {
	const one = visit(site).asks().accepts().misses('browser-closed').evidence();
	const other = visit(site).asks().rejects().misses('browser-closed').evidence();
	expect(report(merge(one, other)).facts.gaps).toEqual([{gap: 'browser-closed', phases: ['accepted', 'rejected']}]);
});

test('what was closed says nothing about the whole', () => {
	const tagged = visit(site).says('Vi bruker Google Analytics.').asks().accepts();
	const collected = tagged.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234');
	expect(outcome(collected, 'undeclared-vendor')).toBe('passed');
	expect(outcome(collected.misses('browser-closed'), 'undeclared-vendor')).toBe('cantTell');
});
