import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'tracking-before-consent';
const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';

test('a tracker that is called before any choice was too early', () => {
	const early = visit(site).requests(collect).requests(collect).accepts();
	expect(findings(early, rule)).toMatchObject([
		{outcome: 'failed', vendor: 'google-analytics', phase: 'before', confidence: 'high', data: {count: 2}},
	]);
	expect(findings(early, rule)[0]?.evidence?.requests).toHaveLength(2);
});

test('one finding a vendor', () => {
	const two = visit(site).requests(collect).requests('https://www.facebook.com/tr?id=1').requests(collect);
	expect(findings(two, rule).map(({vendor}) => vendor)).toEqual(['google-analytics', 'meta-pixel']);
});

test('a beacon of nobody known is told with less confidence', () => {
	const stranger = visit(site).requests('https://p.tellemaskin.example/t', {type: 'ping'});
	expect(findings(stranger, rule)).toMatchObject([{vendor: 'tellemaskin.example', confidence: 'medium'}]);
});

test('told no, Google Analytics still calls home: a finding of its own', () => {
	const ping = visit(site).requests(`${collect}&gcs=G100`);
	expect(findings(ping, rule)).toMatchObject([{outcome: 'cantTell', variant: 'denied'}]);
	const once = visit(site).requests(`${collect}&gcs=G100`).requests(`${collect}&gcs=G111`);
	expect(findings(once, rule)).toMatchObject([{outcome: 'failed', vendor: 'google-analytics'}]);
});

test('a tracker that waits is in time', () => {
	expect(outcome(visit(site).accepts().requests(collect), rule)).toBe('passed');
});

test('fonts and consent platforms need no consent', () => {
	const harmless = visit(site)
		.requests('https://fonts.gstatic.com/s/inter.woff2', {type: 'font'})
		.requests('https://consent.cookiebot.com/uc.js', {type: 'script'});
	expect(outcome(harmless, rule)).toBe('passed');
});

test('what an extension or the browser stopped did not leave, and would have without them', () => {
	for (const fails of ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_TRACKING_URI']) {
		expect(findings(visit(site).requests(collect, {fails}), rule)).toMatchObject([
			{outcome: 'cantTell', variant: 'blocked', evidence: {requests: ['r0-2-0']}, data: {names: 'Google Analytics'}},
		]);
	}
});

test('what the site’s own policy stops, no visitor sends', () => {
	expect(outcome(visit(site).requests(collect, {fails: 'net::ERR_BLOCKED_BY_CSP'}), rule)).toBe('passed');
});

test('what was stopped later takes nothing from the time before', () => {
	const late = visit(site).asks().accepts().requests(collect, {fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(outcome(late, rule)).toBe('passed');
});

test('without eyes, silence says nothing', () => {
	expect(outcome(visit(site).without('requests'), rule)).toBe('cantTell');
	expect(outcome(visit(site).misses('no-host-access'), rule)).toBe('cantTell');
	expect(outcome(visit(site).misses('body-cut'), rule)).toBe('passed');
});

test('with a choice left from before, there is no before', () => {
	const returning = visit(site).returns().hears('cmp-cookie', '{"statistikk":true}', 'klaro').requests(collect);
	expect(outcome(returning, rule)).toBe('cantTell');
});
