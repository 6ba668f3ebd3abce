import {describe, expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const text = 'Personvern. Vi bruker informasjonskapsler når du har samtykket.';
const seen = () =>
	visit('https://butikk.example').requests('https://script.hotjar.com/modules.js', {type: 'script'}).says(text);

describe.each(['policy-cut', 'policy-not-read'] as const)('with the gap %s', gap => {
	const partly = () => seen().misses(gap, 'https://butikk.example/informasjonskapsler');

	test('what the text does not say is not taken for unsaid', () => {
		expect(outcome(partly(), 'implied-consent')).toBe('cantTell');
		expect(outcome(partly(), 'outdated-text')).toBe('cantTell');
		expect(outcome(partly(), 'missing-information')).toBe('cantTell');
		expect(findings(partly(), 'undeclared-vendor')).toMatchObject([
			{vendor: 'hotjar', outcome: 'cantTell', variant: 'unread', confidence: 'low'},
		]);
	});

	test('nor are techniques, or cookies as such', () => {
		const silent = () =>
			visit('https://butikk.example')
				.requests('https://www.facebook.com/tr?id=1&ev=PageView')
				.says('Personvern. Vi behandler navn og adresse for å levere varer.')
				.misses(gap, 'https://butikk.example/informasjonskapsler');
		expect(findings(silent(), 'missing-cookie-information')).toMatchObject([{outcome: 'cantTell', variant: 'unread'}]);
		expect(findings(silent(), 'undeclared-technique')).toMatchObject([{outcome: 'cantTell', variant: 'unread'}]);
	});

	test('what it does say stands', () => {
		const said = partly().says(
			'Ved å bruke nettstedet samtykker du til bruk av informasjonskapsler. Jf. ekomloven § 2-7 b.',
		);
		expect(outcome(said, 'implied-consent')).toBe('failed');
		expect(outcome(said, 'outdated-text')).toBe('failed');
	});
});

test('read to its end, its silence counts', () => {
	expect(outcome(seen(), 'implied-consent')).toBe('passed');
	expect(outcome(seen(), 'outdated-text')).toBe('passed');
	expect(outcome(seen(), 'missing-information')).toBe('failed');
	expect(outcome(seen(), 'undeclared-vendor')).toBe('failed');
});
