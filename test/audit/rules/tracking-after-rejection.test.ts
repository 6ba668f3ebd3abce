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

test('told no, it still calls home: no cookie, and a finding of its own', () => {
	const ping = visit(site).rejects().requests(`${collect}&gcs=G100`);
	expect(findings(ping, rule)).toMatchObject([{outcome: 'cantTell', variant: 'denied'}]);
	expect(findings(ping.writes('_ga'), rule)).toMatchObject([{outcome: 'failed', vendor: 'google-analytics'}]);
});

test('quiet after a press of which nothing shows that the site took it is no quiet after a no', () => {
	expect(findings(visit(site).asks().presses('rejected').reloads(), rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'unconfirmed', phase: 'rejected'},
	]);
	expect(outcome(visit(site).asks().presses('rejected').closes(), rule), 'merely hidden').toBe('cantTell');
	expect(findings(visit(site).asks().presses('rejected').requests(collect), rule)).toMatchObject([
		{outcome: 'failed', confidence: 'medium'},
	]);
});

test('cookies a visitor needs no asking for are none', () => {
	expect(outcome(visit(site).rejects().writes('PHPSESSID').writes('klaro'), rule)).toBe('passed');
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
