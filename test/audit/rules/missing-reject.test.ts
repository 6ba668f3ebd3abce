import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'missing-reject';
const site = 'https://butikk.example';
const yesOnly = {accept: true, reject: false, settings: false};
const tracked = () => visit(site).accepts().requests('https://www.facebook.com/tr?id=1&ev=PageView');

test('a yes and no no, on a site that has something to refuse', () => {
	expect(findings(tracked().asks(yesOnly), rule)).toMatchObject([{outcome: 'failed', confidence: 'medium'}]);
	expect(findings(tracked().asks({...yesOnly, settings: true}), rule)).toMatchObject([
		{outcome: 'failed', variant: 'settings'},
	]);
});

test('how far the no was away is said', () => {
	const far = tracked()
		.asks({...yesOnly, settings: true})
		.presses('rejected', 'automation', 3);
	expect(findings(far, rule)).toMatchObject([{outcome: 'failed', variant: 'further_in', data: {count: 3}}]);
});

test('a banner that can be refused', () => {
	expect(outcome(tracked().asks(), rule)).toBe('passed');
});

test('a notice on a site that needs no asking asks for nothing', () => {
	expect(findings(visit(site).writes('PHPSESSID').asks(yesOnly), rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'nothing_to_refuse'},
	]);
});

test('buttons nobody understands', () => {
	expect(findings(tracked().asks({accept: false, reject: false, settings: true}), rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'not_understood'},
	]);
});

test('no banner, or no eyes for one', () => {
	expect(outcome(visit(site), rule)).toBe('inapplicable');
	expect(outcome(visit(site).without('consent'), rule)).toBe('cantTell');
});
