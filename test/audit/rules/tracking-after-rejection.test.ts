import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'tracking-after-rejection';
const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';

test('a tracker that goes on after a no', () => {
	expect(findings(visit(site).rejects().requests(collect).writes('_ga'), rule)).toMatchObject([
		{
			outcome: 'failed',
			vendor: 'google-analytics',
			phase: 'rejected',
			evidence: {requests: ['r0-2-0'], cookies: ['c0']},
		},
	]);
});

test('a cookie written anew after a no', () => {
	expect(findings(visit(site).rejects().writes('_fbp'), rule)).toMatchObject([{outcome: 'failed', variant: 'storage'}]);
});

test('told no, it still calls home', () => {
	expect(findings(visit(site).rejects().requests(`${collect}&gcs=G100`), rule)).toMatchObject([
		{outcome: 'failed', variant: 'denied', confidence: 'medium'},
	]);
});

test('what happened before the no is not about the no', () => {
	expect(outcome(visit(site).requests(collect).writes('_ga').rejects(), rule)).toBe('passed');
});

test('nobody said no where one could have', () => {
	expect(outcome(visit(site).asks().accepts().requests(collect), rule)).toBe('cantTell');
});

test('there was nothing to refuse', () => {
	expect(outcome(visit(site).requests(collect), rule)).toBe('inapplicable');
});

test('without eyes, nobody knows whether there was', () => {
	expect(outcome(visit(site).without('consent'), rule)).toBe('cantTell');
	expect(outcome(visit(site).rejects().without('requests'), rule)).toBe('cantTell');
});
