import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'missing-cookie-information';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const silent = 'Personvern. Vi behandler navn og adresse for å levere varene du har bestilt.';
const shop = (text: string) => visit('https://butikk.example').says(text).asks();

test('trackers, and not a word', () => {
	expect(findings(shop(silent).requests(collect), rule)).toMatchObject([
		{outcome: 'failed', confidence: 'high', data: {names: 'Google Analytics'}},
	]);
});

test('cookies that may not be needed, and not a word', () => {
	expect(findings(shop(silent).writes('besok'), rule)).toMatchObject([
		{outcome: 'failed', variant: 'cookies', confidence: 'medium'},
	]);
});

test('a word on cookies or on a tracker', () => {
	expect(outcome(shop('Vi bruker informasjonskapsler.').requests(collect), rule)).toBe('passed');
	expect(outcome(shop('Vi bruker Google Analytics.').requests(collect), rule)).toBe('passed');
});

test('nothing to speak of', () => {
	expect(outcome(shop(silent).writes('PHPSESSID').accepts(), rule)).toBe('inapplicable');
});

test('without a policy, or without a yes, nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').requests(collect), rule)).toBe('cantTell');
	expect(outcome(shop(silent), rule)).toBe('cantTell');
});
