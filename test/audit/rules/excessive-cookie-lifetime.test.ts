import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'excessive-cookie-lifetime';
const day = 86_400;
const year = 365 * day;
const shop = (text: string) => visit('https://butikk.example').says(text).asks().accepts();
const week = 'Informasjonskapselen _ga utløper etter 7 dager.';
const table =
	'Informasjonskapsler\n\nNavn | Formål | Varighet\n_ga | Statistikk | 2 år\n_fbp | Annonser | 3 måneder\nhandel | Handlekurv | Økt\n';

test('a cookie asks for more than its own line in the policy', () => {
	expect(findings(shop(week).writes('_ga', {lifetime: 2 * year}), rule)).toMatchObject([
		{
			outcome: 'failed',
			cookie: '_ga',
			vendor: 'google-analytics',
			confidence: 'high',
			quotes: [{text: week}],
			data: {askedSeconds: 2 * year, promisedSeconds: 7 * day},
		},
	]);
});

test('two years declared, two asked for, 400 days kept: as promised', () => {
	const capped = shop(table)
		.writes('_ga', {lifetime: 2 * year})
		.keeps('_ga', '.butikk.example', 400 * day);
	expect(outcome(capped, rule)).toBe('passed');
});

test('a tenth more is no matter of words', () => {
	expect(outcome(shop(table).writes('_fbp', {lifetime: 92 * day}), rule)).toBe('passed');
	expect(outcome(shop(table).writes('_fbp', {lifetime: 120 * day}), rule)).toBe('failed');
});

test('until the browser closes means just that', () => {
	expect(outcome(shop(table).writes('handel', {lifetime: day}), rule)).toBe('failed');
	expect(outcome(shop(table).writes('handel'), rule)).toBe('passed');
	expect(outcome(shop(table).writes('_ga'), rule)).toBe('passed');
});

test('where only the store was seen, it asked for what was kept, or for more where the browser caps', () => {
	expect(findings(shop(table).keeps('_fbp', 'butikk.example', year), rule)).toMatchObject([
		{outcome: 'failed', confidence: 'high', data: {askedSeconds: year}},
	]);
	expect(findings(shop(table).keeps('_fbp', 'butikk.example', 400 * day), rule)).toMatchObject([
		{outcome: 'failed', variant: 'stored', confidence: 'medium'},
	]);
});

test('a word on one product’s cookies binds no other', () => {
	const text =
		'Google Analytics. Vi bruker Google Analytics, som setter informasjonskapsler som utløper etter maksimalt 7 dager.';
	expect(outcome(shop(text).writes('_ga', {lifetime: year}), rule)).toBe('failed');
	expect(outcome(shop(text).writes('_fbp', {lifetime: year}), rule)).not.toBe('failed');
});

test('a limit for all cookies binds trackers’, not those that keep a choice or that nobody knows', () => {
	const limit = 'Informasjonskapslene våre utløper etter maksimalt 30 dager.';
	const found = findings(shop(limit).writes('_ga', {lifetime: year}).writes('klaro', {lifetime: year}), rule);
	expect(found).toMatchObject([{outcome: 'failed', cookie: '_ga', confidence: 'medium'}]);
	expect(outcome(shop(limit).writes('egen', {lifetime: year}), rule)).toBe('inapplicable');
});

test('what is said of some cookie is no limit for all', () => {
	const some = 'Informasjonskapslene våre utløper etter 24 timer.';
	const another = 'Informasjonskapselen lidc utløper etter maksimalt 1 dag.';
	expect(outcome(shop(some).writes('_ga', {lifetime: year}), rule)).toBe('inapplicable');
	expect(outcome(shop(another).writes('_ga', {lifetime: year}), rule)).toBe('inapplicable');
});

test('no lifetime given, or none of a cookie seen', () => {
	expect(outcome(shop('Vi bruker informasjonskapsler.').writes('_ga', {lifetime: year}), rule)).toBe('inapplicable');
	expect(outcome(shop(table).writes('PHPSESSID'), rule)).toBe('inapplicable');
});

test('without a policy, without a yes or without eyes nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').writes('_ga', {lifetime: year}), rule)).toBe('cantTell');
	expect(outcome(visit('https://butikk.example').says(week).asks(), rule)).toBe('cantTell');
	expect(outcome(shop(week).without('cookies'), rule)).toBe('cantTell');
});
