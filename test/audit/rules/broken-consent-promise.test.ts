import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'broken-consent-promise';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const shop = (text: string) => visit('https://butikk.example').says(text).asks();

const general = 'Ingen personopplysninger samles inn uten ditt samtykke.';
const cookies = 'Vi bruker ikke informasjonskapsler før du har samtykket.';
const marketing = 'Markedsføringscookies brukes kun dersom du samtykker.';

test('promised to wait, and did not', () => {
	expect(findings(shop(cookies).requests(collect), rule)).toMatchObject([
		{outcome: 'failed', vendor: 'google-analytics', phase: 'before', confidence: 'high', quotes: [{text: cookies}]},
	]);
});

test('no personal data without consent covers trackers too, with less certainty', () => {
	expect(findings(shop(general).requests(collect), rule)).toMatchObject([{outcome: 'failed', confidence: 'medium'}]);
});

test('a promise about marketing promises nothing of analytics', () => {
	expect(outcome(shop(marketing).requests(collect), rule)).toBe('passed');
	expect(findings(shop(marketing).requests(collect).requests(pixel), rule)).toMatchObject([{vendor: 'meta-pixel'}]);
});

test('what rests on legitimate interest was not promised to wait', () => {
	const text = `Vi bruker Google Analytics på grunnlag av berettiget interesse. ${cookies}`;
	expect(outcome(shop(text).requests(collect), rule)).toBe('passed');
	expect(outcome(shop(text).requests(pixel), rule)).toBe('failed');
});

test('a promise kept', () => {
	expect(outcome(shop(cookies).accepts().requests(collect), rule)).toBe('passed');
});

test('nothing promised', () => {
	expect(outcome(shop('Vi bruker Google Analytics.').requests(collect), rule)).toBe('inapplicable');
});

test('without a policy or without eyes nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').requests(collect), rule)).toBe('cantTell');
	expect(outcome(shop(cookies).without('requests'), rule)).toBe('cantTell');
});

const sections = [
	'Statistikk',
	'',
	'Grunnlag: Berettiget interesse. Vi bruker Google Analytics for å se hvordan nettsidene brukes.',
	'',
	'Annonser',
	'',
	'Grunnlag: Samtykke. Vi deler opplysninger om besøket ditt med annonseleverandøren Google Ads.',
].join('\n');

test('a legal basis under one heading is promised to what stands under it', () => {
	expect(outcome(shop(sections).requests(collect), rule)).toBe('passed');
	expect(findings(shop(sections).requests(pixel).requests(collect), rule)).toMatchObject([{vendor: 'meta-pixel'}]);
});

test('an outright promise holds for all, whatever else is said to rest on consent', () => {
	const outright = `${cookies} Har du godtatt markedsføring, bruker vi Meta Pixel.`;
	expect(findings(shop(outright).requests(collect), rule)).toMatchObject([{vendor: 'google-analytics'}]);
});

test('what rests on both grounds was not promised to wait', () => {
	const both = `${sections}\n\nHar du samtykket, deler vi data med Google Analytics og Meta Pixel.`;
	expect(outcome(shop(both).requests(collect), rule)).toBe('passed');
	expect(outcome(shop(both).requests(pixel), rule)).toBe('failed');
});
