import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'denied-vendor';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const shop = (text: string) => visit('https://butikk.example').says(text).asks();

test('the policy says it is not used, and there it is', () => {
	expect(findings(shop('Vi bruker ikke Meta Pixel.').accepts().requests(pixel), rule)).toMatchObject([
		{outcome: 'failed', severity: 'critical', vendor: 'meta-pixel', quotes: [{text: 'Vi bruker ikke Meta Pixel.'}]},
	]);
});

test('to deny the owner is to deny its products', () => {
	expect(outcome(shop('Vi bruker ikke tjenester fra Meta.').requests(pixel), rule)).toBe('failed');
});

test('a denial kept', () => {
	expect(outcome(shop('Vi bruker ikke Meta Pixel.').accepts(), rule)).toBe('passed');
});

test('nothing denied', () => {
	expect(outcome(shop('Vi bruker Meta Pixel.').requests(pixel), rule)).toBe('inapplicable');
});

test('without a policy, or without a yes, nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').requests(pixel), rule)).toBe('cantTell');
	expect(outcome(shop('Vi bruker ikke Meta Pixel.'), rule)).toBe('cantTell');
});
