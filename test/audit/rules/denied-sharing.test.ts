import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'denied-sharing';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const claim = 'Vi deler ikke dine personopplysninger med tredjeparter.';
const shop = (text: string) => visit('https://butikk.example').says(text).asks();

test('nothing is shared, says the policy, and third parties were told: one finding with all of them', () => {
	const shared = shop(claim).accepts().requests(collect).requests('https://www.facebook.com/tr?id=1');
	expect(findings(shared, rule)).toMatchObject([
		{
			outcome: 'failed',
			confidence: 'high',
			quotes: [{text: claim}],
			data: {count: 2, names: 'Google Analytics, Meta Pixel'},
		},
	]);
});

test('a policy that names its vendors means less by the denial', () => {
	const named = shop(`Vi bruker Google Analytics. ${claim}`).requests(collect);
	expect(findings(named, rule)).toMatchObject([{outcome: 'failed', confidence: 'medium'}]);
});

test('a tool on the site’s own host shares nothing', () => {
	expect(outcome(shop(claim).accepts().requests('https://butikk.example/matomo.php?idsite=1&rec=1'), rule)).toBe(
		'passed',
	);
});

test('nothing denied', () => {
	expect(outcome(shop('Vi bruker Google Analytics.').requests(collect), rule)).toBe('inapplicable');
});

test('without a policy, or without a yes, nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').requests(collect), rule)).toBe('cantTell');
	expect(outcome(shop(claim), rule)).toBe('cantTell');
});
