import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'miscategorised-cookie';
const list = (heading: string, ...rows: readonly string[]) =>
	[`Personvern`, '', heading, '', 'Navn\tLeverandør\tFormål\tVarighet', ...rows].join('\n');
const ga = '_ga\tGoogle\tSkiller brukere\t2 år';
const session = 'PHPSESSID\tButikken\tHolder økten\tØkt';
const fbp = '_fbp\tMeta\tHusker nettleseren\t3 måneder';
const shop = (text: string) => visit('https://butikk.example').says(text);
const necessary = 'Nødvendige informasjonskapsler';

test('a cookie for advertising, listed as necessary and seen', () => {
	expect(findings(shop(list(necessary, session, fbp)).writes('_fbp'), rule)).toMatchObject([
		{
			outcome: 'failed',
			cookie: '_fbp',
			vendor: 'meta-pixel',
			confidence: 'high',
			evidence: {cookies: ['c0']},
			quotes: [{text: fbp}],
			data: {name: 'Meta Pixel', purposeKeys: 'listed_advertising'},
		},
	]);
});

test('one that was not seen, or that measures, is told with less confidence', () => {
	expect(findings(shop(list(necessary, session, fbp)), rule)).toMatchObject([
		{outcome: 'failed', variant: 'unseen', confidence: 'medium'},
	]);
	expect(findings(shop(list(necessary, session, ga)).writes('_ga'), rule)).toMatchObject([
		{outcome: 'failed', confidence: 'medium'},
	]);
});

test('a heading on both says of none of them that it is necessary', () => {
	const both = list('Nødvendige og statistiske informasjonskapsler', session, ga);
	expect(findings(shop(both).writes('_ga'), rule)).toMatchObject([{outcome: 'cantTell', variant: 'mixed'}]);
});

test('under a heading of its own it is right', () => {
	const right = `${list(necessary, 'CookieConsent\tCookiebot\tHusker valget\t1 år', session)}\n\n${list('Statistikk', ga, fbp)}`;
	expect(outcome(shop(right).writes('_ga'), rule)).toBe('passed');
});

test('what nobody knows nobody can judge', () => {
	expect(
		findings(
			shop(list(necessary, 'butikk_kurv\tButikken\tHandlekurv\tØkt', 'butikk_sprak\tButikken\tSpråk\tØkt')),
			rule,
		),
	).toMatchObject([{outcome: 'cantTell', variant: 'unknown', data: {names: 'butikk_kurv, butikk_sprak'}}]);
});

test('nothing listed as necessary, nothing to be wrong', () => {
	expect(outcome(shop(list('Statistikk', ga, fbp)), rule)).toBe('inapplicable');
	expect(outcome(shop('Vi bruker informasjonskapsler.'), rule)).toBe('inapplicable');
});

test('what was not read may call it what it is not', () => {
	expect(outcome(shop(list('Statistikk', ga)).misses('policy-cut'), rule)).toBe('cantTell');
	expect(findings(visit('https://butikk.example'), rule)).toMatchObject([{outcome: 'cantTell', variant: 'no_policy'}]);
});
