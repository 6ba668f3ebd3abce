import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'tracking-after-withdrawal';
const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const accepted = () => visit(site).asks().accepts().requests(collect).writes('_ga');

test('a tracker that goes on after a yes was taken back', () => {
	expect(findings(accepted().chooses('withdrawn').requests(collect), rule)).toMatchObject([
		{outcome: 'failed', vendor: 'google-analytics', phase: 'withdrawn', evidence: {requests: ['r0-3-0']}},
	]);
	expect(findings(accepted().chooses('withdrawn').writes('_ga'), rule)).toMatchObject([
		{outcome: 'failed', variant: 'storage'},
	]);
});

test('what stopped with the withdrawal has stopped', () => {
	expect(outcome(accepted().chooses('withdrawn'), rule)).toBe('passed');
	expect(outcome(accepted().presses('withdrawn'), rule), 'nothing shows that the site took it').toBe('cantTell');
});

test('where the way back was looked for in vain, nobody knows', () => {
	expect(findings(accepted().findsWayBack(null), rule)).toMatchObject([{outcome: 'cantTell', variant: 'no_way_back'}]);
	expect(outcome(accepted(), rule)).toBe('cantTell');
});

test('there was nothing to take back', () => {
	expect(outcome(visit(site).requests(collect), rule)).toBe('inapplicable');
	expect(outcome(visit(site).without('consent'), rule)).toBe('cantTell');
});
