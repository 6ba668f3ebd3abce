import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'vague-declaration';
const shop = (text: string) =>
	visit('https://butikk.example')
		.says(text)
		.asks()
		.accepts()
		.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234');

test('only the owner is named', () => {
	expect(findings(shop('Vi bruker tjenester fra Google.'), rule)).toMatchObject([
		{outcome: 'failed', variant: 'owner', vendor: 'google-analytics', confidence: 'high', quotes: [{policy: 0}]},
	]);
});

test('only the purpose is named', () => {
	expect(findings(shop('Vi bruker informasjonskapsler til analyse av trafikken på nettstedet.'), rule)).toMatchObject([
		{outcome: 'failed', variant: 'category', confidence: 'medium'},
	]);
});

test('the product is named, or nothing is', () => {
	expect(outcome(shop('Vi bruker Google Analytics.'), rule)).toBe('passed');
	expect(outcome(shop('Personvern. Vi selger sko og støvler.'), rule)).toBe('passed');
});

test('nothing to name', () => {
	expect(outcome(visit('https://butikk.example').says('Vi bruker Google Analytics.'), rule)).toBe('inapplicable');
});

test('without a policy, or without a yes, nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').accepts(), rule)).toBe('cantTell');
	expect(outcome(visit('https://butikk.example').says('Vi bruker Google Analytics.').asks(), rule)).toBe('cantTell');
});
