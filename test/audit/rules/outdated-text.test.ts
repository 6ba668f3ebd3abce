import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'outdated-text';
const shop = (text: string) => visit('https://butikk.example').says(text);

test('the policy points at a law that was replaced', () => {
	const quote = 'Etter ekomloven § 2-7 b har du krav på denne informasjonen.';
	expect(findings(shop(`Personvern. ${quote}`), rule)).toMatchObject([
		{
			outcome: 'failed',
			variant: 'replaced',
			quotes: [{text: quote}],
			data: {names: 'ekomloven § 2-7 b → ekomloven § 3-15'},
		},
	]);
});

test('the policy names what is gone, by a word of its language alone', () => {
	const [finding] = findings(shop('Vi måler besøk på nettstedet vårt med Universal Analytics.'), rule);
	expect(finding?.outcome).toBe('failed');
	expect(finding).not.toHaveProperty('variant');
});

test('the policy is up to date', () => {
	expect(outcome(shop('Etter ekomloven § 3-15 ber vi om samtykke.'), rule)).toBe('passed');
});

test('without a policy nobody can tell', () => {
	expect(outcome(visit('https://butikk.example'), rule)).toBe('cantTell');
});
