import {expect, expectTypeOf, test} from 'vitest';
import type {Term} from '../../src/policy/declaration.ts';
import {keptParameters, ownerNamed, ownerOf, terms, vendorById, vendors} from '../../src/catalog/index.ts';

const termFor = (spelling: string) =>
	terms().find(({spellings}) => spellings.some(known => known.toLowerCase() === spelling.toLowerCase()));

test.each([
	['Google Analytics', 'google-analytics'],
	['Universal Analytics', 'google-analytics'],
	['AdWords', 'google-ads'],
	['DoubleClick', 'google-marketing-platform'],
	['Facebook-piksel', 'meta-pixel'],
	['LinkedIn', 'linkedin-insight-tag'],
	['LinkedIn Ireland', 'linkedin-insight-tag'],
	['Bing', 'microsoft-advertising'],
	['Twitter', 'x-pixel'],
	['Piwik', 'matomo'],
	['Klarna Bank', 'klarna'],
	['MobilePay', 'vipps'],
	['reCAPTCHA', 'google-recaptcha'],
])('a policy that says %s means %s', (spelling, id) => {
	expect(termFor(spelling)).toMatchObject({kind: 'vendor', id});
});

test.each([
	['Google', 'Google'],
	['Alphabet', 'Google'],
	['Meta', 'Meta'],
	['Facebook', 'Meta'],
	['Microsoft', 'Microsoft'],
])('a policy that says %s names a company, not a product', (spelling, id) => {
	expect(termFor(spelling)).toMatchObject({kind: 'owner', id});
});

test.each(['X', 'Cookie Information', 'Clarity', 'Snap', 'Plausible'])(
	'%s is too ordinary a word to look for in every place',
	word => {
		expect(termFor(word)).toBeUndefined();
	},
);

test('terms are what a policy is read with', () => {
	expectTypeOf(terms()).toExtend<readonly Term[]>();
});

test('every vendor has a term that names its owner', () => {
	const named = new Map(terms().map(term => [term.id, term]));
	for (const vendor of vendors) expect(named.get(vendor.id)?.owner).toBe(ownerOf(vendor).name);
});

test('owners tell where they are', () => {
	expect(ownerOf(vendorById('vipps')!)).toMatchObject({name: 'Vipps MobilePay', country: 'NO', eea: true});
	expect(ownerNamed('Meta')).toMatchObject({eea: false});
	expect(ownerNamed('Somebody')).toBeNull();
	expect(vendorById('nobody')).toBeNull();
});

test('what may be shown of a query: evidence, never who the visitor is', () => {
	const kept = keptParameters('google-analytics');
	expect(['tid', 'en', 'gcs', 'gcd', 'v'].filter(name => !kept.has(name))).toEqual([]);
	expect(['cid', 'uid', 'dl', 'dr', 'dt', '_gid'].filter(name => kept.has(name))).toEqual([]);
	expect(keptParameters(null).has('gdpr_consent')).toBe(true);
	expect(keptParameters('nobody').has('tid')).toBe(false);
});
