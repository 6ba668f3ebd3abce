import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';
import {wholePolicy} from '../../support/whole-policy.ts';

const rule = 'missing-information';
const shop = (...texts: readonly string[]) =>
	texts.reduce((site, text) => site.says(text), visit('https://butikk.example'));

const whole = wholePolicy.join('\n\n');
const without = (line: number) => wholePolicy.filter((_, index) => index !== line).join('\n\n');

test('all is told, each with its quote', () => {
	const [finding] = findings(shop(whole), rule);
	expect(finding?.outcome).toBe('passed');
	expect(finding?.quotes?.map(({text}) => text)).toEqual(wholePolicy.slice(1));
});

test.each([
	[1, 'information_controller'],
	[2, 'information_contact'],
	[3, 'information_purposes'],
	[4, 'information_legal_basis'],
	[5, 'information_recipients'],
	[6, 'information_retention'],
	[7, 'information_rights'],
	[8, 'information_complaint'],
])('line %i is not there', (line, key) => {
	expect(findings(shop(without(line)), rule)).toMatchObject([
		{outcome: 'failed', confidence: 'medium', data: {elementsKeys: key, count: 1}},
	]);
});

test('who asks for consent must say that it can be withdrawn', () => {
	const asking = `${whole}\n\nVi bruker Hotjar når du har samtykket.`;
	expect(findings(shop(asking), rule)).toMatchObject([{data: {elementsKeys: 'information_withdrawal'}}]);
	expect(outcome(shop(`${asking}\n\nDu kan når som helst trekke samtykket tilbake.`), rule)).toBe('passed');
});

test('two policies tell it together', () => {
	expect(outcome(shop(wholePolicy.slice(0, 4).join('\n\n'), wholePolicy.slice(4).join('\n\n')), rule)).toBe('passed');
});

test('a policy on cookies alone is not where it must stand', () => {
	const cookies = shop('Informasjonskapsler\n\nVi bruker informasjonskapsler til statistikk.');
	expect(findings(cookies, rule)).toMatchObject([{outcome: 'cantTell', variant: 'cookies'}]);
});

test('it may stand in what could not be read', () => {
	expect(outcome(shop(without(8)).misses('policy-not-read'), rule)).toBe('cantTell');
	expect(outcome(shop(without(8)).misses('observations-cut'), rule)).toBe('cantTell');
});

test('without a policy nobody can tell', () => {
	expect(findings(visit('https://butikk.example'), rule)).toMatchObject([{outcome: 'cantTell', variant: 'no_policy'}]);
});
