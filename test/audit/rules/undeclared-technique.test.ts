import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'undeclared-technique';
const beacon = 'https://www.facebook.com/tr?id=1&ev=PageView';
const insight = 'https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=1';
const shop = (text: string) => visit('https://butikk.example').says(text).asks().accepts();

test('beacons, and the policy speaks of cookies only', () => {
	expect(findings(shop('Vi bruker informasjonskapsler.').requests(beacon), rule)).toMatchObject([
		{outcome: 'failed', variant: 'web_beacons', evidence: {requests: ['r0-2-0']}, data: {names: 'Meta Pixel'}},
	]);
});

test('beacons by another name, or by the name of who sends them', () => {
	expect(outcome(shop('Vi bruker nettsporere (web beacons).').requests(beacon), rule)).toBe('passed');
	expect(outcome(shop('Vi bruker sporingspiksler.').requests(beacon), rule)).toBe('passed');
	expect(outcome(shop('Vi bruker LinkedIn Insight Tag.').requests(insight), rule)).toBe('passed');
});

test('a denial stands against the naming of a product', () => {
	const denied = shop('Vi bruker LinkedIn Insight Tag. Vi bruker ikke web beacons.').requests(insight);
	const found = findings(denied, rule);
	expect(found).toMatchObject([{outcome: 'failed', variant: 'web_beacons_denied', confidence: 'high'}]);
	expect(found[0]?.quotes?.map(({text}) => text)).toContain('Vi bruker ikke web beacons.');
});

test('storage besides cookies by a tracker', () => {
	const stored = shop('Vi bruker informasjonskapsler.').stores('_hjSessionUser_1').writes('_hjSession_1');
	expect(findings(stored, rule).map(({variant}) => variant)).toEqual(['local_storage', 'session_recording']);
	expect(outcome(shop('Vi bruker informasjonskapsler.').stores('handlekurv'), rule)).toBe('inapplicable');
});

test('a first-party image is no beacon', () => {
	expect(outcome(shop('Vi bruker informasjonskapsler.').requests('https://butikk.example/a.gif'), rule)).toBe(
		'inapplicable',
	);
});

test('without a policy, without a yes or without eyes nobody can tell', () => {
	expect(outcome(visit('https://butikk.example').requests(beacon), rule)).toBe('cantTell');
	expect(outcome(visit('https://butikk.example').says('Vi bruker informasjonskapsler.').asks(), rule)).toBe('cantTell');
	expect(outcome(shop('Vi bruker Meta Pixel.').requests(beacon).without('storage'), rule)).toBe('cantTell');
});
