import {expect, test} from 'vitest';
import {outcome, visit} from '../../support/visit.ts';

const rule = 'missing-policy';
const shop = () => visit('https://butikk.example');

test('looked for to the end, and not found', () => {
	expect(outcome(shop().findsNoPolicy(), rule)).toBe('failed');
});

test('found', () => {
	expect(outcome(shop().says('Personvern. Vi selger sko.'), rule)).toBe('passed');
});

test('not found, but the auditor has it', () => {
	expect(outcome(shop().findsNoPolicy().isGiven('Personvern. Vi selger sko.'), rule)).toBe('passed');
});

test('still looking, or found and not read, or the page never came', () => {
	expect(outcome(shop(), rule)).toBe('cantTell');
	expect(outcome(shop().findsNoPolicy().misses('policy-not-read'), rule)).toBe('cantTell');
	expect(outcome(shop().findsNoPolicy().misses('no-host-access'), rule)).toBe('cantTell');
});
