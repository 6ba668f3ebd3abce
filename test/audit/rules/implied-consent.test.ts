import {expect, test} from 'vitest';
import {findings, outcome, report, visit} from '../../support/visit.ts';

const rule = 'implied-consent';
const shop = (text: string) => visit('https://butikk.example').says(text);
const conduct = 'Ved å bruke nettstedet samtykker du til bruk av informasjonskapsler.';
const settings = 'Du samtykker gjennom innstillingene i nettleseren din.';

test('staying is taken for a yes', () => {
	expect(findings(shop(conduct), rule)).toMatchObject([{outcome: 'failed', quotes: [{text: conduct}]}]);
});

test('a browser’s settings are taken for a yes', () => {
	expect(findings(shop(`Om oss. ${settings}`), rule)).toMatchObject([
		{variant: 'browser_settings', quotes: [{text: settings}]},
	]);
});

test('neither', () => {
	expect(outcome(shop('Vi bruker informasjonskapsler når du har samtykket.'), rule)).toBe('passed');
});

test('without a policy nobody can tell', () => {
	expect(outcome(visit('https://butikk.example'), rule)).toBe('cantTell');
});

test('a text in a language we do not read yet is not taken for innocent', () => {
	const estonian =
		'Privaatsuspoliitika. Kasutame sellel veebisaidil küpsiseid ja Google Analyticsit. Veebisaiti kasutades nõustute küpsiste kasutamisega. Teie andmeid töötleme meie.';
	const read = visit('https://laden.example').says(estonian, 'et');
	expect(outcome(read, 'implied-consent')).toBe('cantTell');
	expect(report(read).facts.gaps).toMatchObject([
		{gap: 'policy-language', detail: 'https://laden.example/personvern (et)'},
	]);
});
