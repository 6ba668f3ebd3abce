import {expect, test} from 'vitest';
import {findings, outcome, visit, type Visit} from '../../support/visit.ts';

const rule = 'undeclared-vendor';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const shop = (text: string) => visit('https://butikk.example').says(text).asks();
const accepted = (visited: Visit) => visited.accepts().requests(pixel);

test('a tracker the policy has no word for', () => {
	expect(findings(accepted(shop('Vi bruker Google Analytics.')), rule)).toMatchObject([
		{outcome: 'failed', vendor: 'meta-pixel', confidence: 'high', data: {name: 'Meta Pixel', owner: 'Meta'}},
	]);
});

test('a beacon of nobody known is told with less confidence', () => {
	const stranger = shop('Vi bruker Google Analytics.').requests('https://p.tellemaskin.example/t', {type: 'ping'});
	expect(findings(stranger, rule)).toMatchObject([{outcome: 'failed', variant: 'unknown', confidence: 'medium'}]);
});

test('named in passing is neither declared nor passed over', () => {
	const found = findings(accepted(shop('Personvern. Vi har en side på Facebook.')), rule);
	expect(found).toMatchObject([
		{outcome: 'cantTell', variant: 'mentioned', vendor: 'meta-pixel', quotes: [{policy: 0}]},
	]);
});

test('named, covered vaguely or denied is another rule’s', () => {
	expect(outcome(accepted(shop('Vi bruker Meta Pixel.')), rule)).toBe('passed');
	expect(outcome(accepted(shop('Vi bruker tjenester fra Meta.')), rule)).toBe('passed');
	expect(outcome(accepted(shop('Vi bruker ikke Meta Pixel.')), rule)).toBe('passed');
});

test('no trackers, nothing to declare', () => {
	expect(outcome(shop('Vi bruker Google Analytics.').accepts(), rule)).toBe('inapplicable');
	expect(outcome(visit('https://butikk.example').says('Personvern. Vi selger sko.'), rule)).toBe('inapplicable');
});

test('more may come after a yes that nobody gave', () => {
	expect(outcome(shop('Vi bruker Google Analytics.'), rule)).toBe('cantTell');
});

test('without a policy nobody can tell', () => {
	expect(findings(visit('https://butikk.example').requests(pixel), rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'no_policy'},
	]);
});

test('a policy in a language we cannot read is no policy', () => {
	const czech = 'Zásady ochrany osobních údajů. Vaše údaje zpracováváme pouze pro vyřízení objednávky.';
	expect(outcome(visit('https://butikk.example').says(czech, 'cs').requests(pixel), rule)).toBe('cantTell');
});

test('without eyes, silence says nothing', () => {
	expect(outcome(accepted(shop('Vi bruker Meta Pixel.')).without('requests'), rule)).toBe('cantTell');
});
