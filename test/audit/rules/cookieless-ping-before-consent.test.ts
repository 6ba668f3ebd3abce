import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'cookieless-ping-before-consent';
const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';

test('told that nothing was granted, it calls home', () => {
	expect(findings(visit(site).requests(`${collect}&gcs=G100`), rule)).toMatchObject([
		{outcome: 'failed', severity: 'minor', vendor: 'google-analytics', phase: 'before', confidence: 'medium'},
	]);
});

test('after a no as well; once for a vendor', () => {
	const pings = visit(site).requests(`${collect}&gcs=G100`).rejects().requests(`${collect}&gcs=G100`);
	expect(findings(pings, rule)).toMatchObject([
		{outcome: 'failed', variant: 'both', data: {count: 2}, evidence: {requests: ['r0-2-0', 'r0-3-0']}},
	]);
	expect(findings(pings, rule)[0]?.phase).toBeUndefined();
	expect(findings(visit(site).rejects().requests(`${collect}&gcs=G100`), rule)).toMatchObject([
		{outcome: 'failed', phase: 'rejected', variant: 'refused'},
	]);
});

test('told that something was granted, or nothing at all, it is no such ping', () => {
	expect(outcome(visit(site).requests(`${collect}&gcs=G111`), rule)).toBe('passed');
	expect(outcome(visit(site).requests(collect), rule)).toBe('passed');
	expect(outcome(visit(site).accepts().requests(`${collect}&gcs=G100`), rule)).toBe('passed');
});

test('without ears, nobody knows', () => {
	expect(outcome(visit(site).without('requests'), rule)).toBe('cantTell');
	expect(outcome(visit(site).requests(collect, {fails: 'net::ERR_BLOCKED_BY_CLIENT'}), rule)).toBe('cantTell');
});
