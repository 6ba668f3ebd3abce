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
	expect(outcome(shop('Vi bruker Meta Pixel.').requests(beacon).without('page'), rule)).toBe('cantTell');
});

const own = 'https://butikk.example/bundle.js?v=2';
const recorder = 'https://cdn.recorder.example/r.js';
const recording = {type: 'xmlhttprequest', method: 'POST', body: 'x'.repeat(3000)};

test('a script of the site’s own that tells devices apart, and the policy has no word for it', () => {
	const seen = shop('Vi bruker informasjonskapsler.').requests(own, {type: 'script'}).uses(own, 'canvas');
	expect(findings(seen, rule)).toMatchObject([
		{
			outcome: 'failed',
			variant: 'fingerprinting_observed',
			confidence: 'low',
			evidence: {requests: ['r0-2-0']},
			data: {names: 'butikk.example/bundle.js', count: 1},
		},
	]);
	expect(findings(seen.uses(own, 'webgl'), rule)).toMatchObject([{confidence: 'medium'}]);
});

test('a site that speaks of itself has not named its script', () => {
	expect(outcome(shop('butikk.example bruker informasjonskapsler.').uses(own, 'canvas'), rule)).toBe('failed');
});

test('what a policy says of fingerprints counts for scripts too', () => {
	expect(outcome(shop('Vi bruker digitale fingeravtrykk (fingerprinting).').uses(own, 'canvas'), rule)).toBe('passed');
	const denied = shop('Vi bruker ikke fingerprinting.').uses(own, 'canvas', 'audio');
	expect(findings(denied, rule)).toMatchObject([{variant: 'fingerprinting_observed_denied', confidence: 'high'}]);
});

test('signs that are not enough are no finding', () => {
	expect(outcome(shop('Vi bruker informasjonskapsler.').uses(own, 'webgl'), rule)).toBe('inapplicable');
	expect(outcome(shop('Vi bruker informasjonskapsler.').uses(recorder, 'dom-changes', 'input-listeners'), rule)).toBe(
		'inapplicable',
	);
});

test('a recorder nobody knows, unless the policy names who gets the recording', () => {
	const recorded = (text: string, script = recorder) =>
		shop(text).uses(script, 'dom-changes', 'input-listeners').requests('https://in.recorder.example/e', recording);
	expect(findings(recorded('Vi bruker informasjonskapsler.'), rule).map(({variant}) => variant)).toEqual([
		'session_recording_observed',
	]);
	for (const script of [recorder, own]) {
		expect(findings(recorded('Besøk tas opp av recorder.example.', script), rule)).not.toMatchObject([
			{outcome: 'failed'},
		]);
	}
});

test('a product known for it is told of once', () => {
	const hotjar = 'https://static.hotjar.com/c/hotjar-1.js?sv=6';
	const seen = shop('Vi bruker informasjonskapsler.')
		.writes('_hjSession_1')
		.uses(hotjar, 'dom-changes', 'input-listeners')
		.requests('https://content.hotjar.io/?site_id=1', recording);
	expect(findings(seen, rule).filter(({variant}) => variant?.startsWith('session_recording'))).toMatchObject([
		{variant: 'session_recording', data: {names: 'Hotjar'}},
	]);
});

test('text that leaves as it is typed, unless the policy speaks of recording or names who gets it', () => {
	const sent = (text: string) => {
		const evidence = shop(text).requests('https://lytter.example/v?email=x').uses(null, 'typed-text-sent').evidence();
		const observations = evidence.runs[0]!.observations.map(seen =>
			seen.kind === 'technique' ? {...seen, request: '2'} : seen,
		);
		return {...evidence, runs: [{...evidence.runs[0]!, observations}]};
	};
	expect(findings(sent('Vi bruker informasjonskapsler.'), rule)).toMatchObject([
		{
			variant: 'keystrokes_observed',
			confidence: 'low',
			evidence: {requests: ['r0-2-0']},
			data: {names: 'lytter.example', count: 1},
		},
	]);
	for (const text of ['Det du skriver, sendes til lytter.example.', 'Vi gjør opptak av økter (session recording).']) {
		expect(findings(sent(text), rule)).not.toMatchObject([{outcome: 'failed'}]);
	}
	expect(findings(sent('Vi bruker ikke opptak av økter (session recording).'), rule)).toMatchObject([
		{variant: 'keystrokes_observed_denied', confidence: 'medium'},
	]);
});

test.each([
	['fingerprinting_denied', 'Vi bruker ikke fingerprinting.', ['https://api.fpjs.io/?ci=js/3'], []],
	[
		'local_storage_denied',
		'Vi bruker ikke lokal lagring (local storage).',
		['https://script.hotjar.com/modules.js'],
		['_hjSessionUser_1'],
	],
	['session_recording_denied', 'Vi bruker ikke opptak av økter.', ['https://script.hotjar.com/modules.js'], []],
] as const)('a product stands against the denial of its technique: %s', (variant, denial, requests, keys) => {
	const seen = shop(`Vi bruker informasjonskapsler. ${denial}`);
	for (const url of requests) seen.requests(url);
	for (const key of keys) seen.stores(key);
	const found = findings(seen, rule).filter(({outcome}) => outcome === 'failed');
	expect(found.map(({variant}) => variant)).toContain(variant);
	expect(found.find(each => each.variant === variant)?.quotes?.map(({text}) => text)).toContain(denial);
});

test('a product known for fingerprints, of which the policy says nothing', () => {
	const found = findings(shop('Vi bruker informasjonskapsler.').requests('https://api.fpjs.io/?ci=js/3'), rule);
	expect(found.map(({outcome, variant}) => `${outcome} ${variant}`)).toContain('failed fingerprinting');
});
