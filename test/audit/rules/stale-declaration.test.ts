import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'stale-declaration';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const shop = (text: string) => visit('https://butikk.example').says(text).asks();

test('declared, and nowhere to be seen', () => {
	const stale = shop('Vi bruker Google Analytics og Hotjar.').accepts().requests(collect);
	expect(findings(stale, rule)).toMatchObject([
		{outcome: 'failed', severity: 'minor', confidence: 'low', vendor: 'hotjar', data: {name: 'Hotjar'}},
	]);
});

test('a cookie shows that a product is in use', () => {
	expect(outcome(shop('Vi bruker Google Analytics.').accepts().writes('_ga'), rule)).toBe('passed');
	expect(outcome(shop('Vi bruker Google Analytics.').writes('_ga'), rule)).toBe('passed');
});

test('a checkout and a mailing happen where no browser looks', () => {
	expect(outcome(shop('Vi bruker Klarna til betaling og Mailchimp til nyhetsbrev.').accepts(), rule)).toBe(
		'inapplicable',
	);
});

test('before a yes, what is declared may yet come', () => {
	expect(outcome(shop('Vi bruker Hotjar.'), rule)).toBe('cantTell');
	expect(outcome(shop('Vi bruker Hotjar.').rejects(), rule)).toBe('cantTell');
});

test('without a policy or without eyes nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').accepts(), rule)).toBe('cantTell');
	expect(outcome(shop('Vi bruker Hotjar.').accepts().without('requests'), rule)).toBe('cantTell');
});
