import {expect, test} from 'vitest';
import {findings, outcome, visit, type Visit} from '../../support/visit.ts';

const rule = 'undisclosed-transfer';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&en=page_view';
const silent = 'Personvern. Vi bruker Google Analytics og Meta Pixel.';
const shop = (text = silent) => visit('https://butikk.example').says(text).asks().accepts();
const told = (visited: Visit) => findings(visited, rule);

test('trackers from the United States, and not a word on transfers: one finding, for one sentence that is missing', () => {
	expect(told(shop().requests(pixel).requests(collect))).toMatchObject([
		{
			outcome: 'failed',
			confidence: 'medium',
			evidence: {requests: ['r0-2-0', 'r0-3-0']},
			data: {names: 'Meta Pixel (Meta, US); Google Analytics (Google, US)', count: 2, noteKeys: 'transfer_note_us'},
		},
	]);
	expect(told(shop().requests(pixel))).toMatchObject([{vendor: 'meta-pixel'}]);
});

test('a policy that speaks of it', () => {
	const telling = `${silent} Meta og Google overfører opplysninger til USA.`;
	expect(told(shop(telling).requests(pixel))).toMatchObject([{outcome: 'passed', quotes: [{policy: 0}]}]);
});

test('a policy that denies it', () => {
	const denying = `${silent} Vi overfører ikke personopplysninger til land utenfor EØS.`;
	expect(told(shop(denying).requests(pixel))).toMatchObject([
		{outcome: 'failed', variant: 'denied', quotes: [{policy: 0}]},
	]);
});

test('a country named in passing is not silence', () => {
	const passing = `${silent} Meta Platforms Inc., Menlo Park, USA.`;
	expect(outcome(shop(passing).requests(pixel), rule)).not.toBe('failed');
	expect(outcome(shop(`${silent} Du har rettigheter fordi du bor i EØS.`).requests(pixel), rule)).toBe('failed');
});

test('approved countries and hosts in Europe leave more doubt', () => {
	const swiss = shop().requests('https://eu.i.posthog.com/e/?ip=1', {
		method: 'POST',
		type: 'ping',
		body: '{"event":"a"}',
	});
	expect(told(swiss)).toMatchObject([{outcome: 'failed', confidence: 'low'}]);
});

test('a product on the site’s own server has gone nowhere', () => {
	const own = shop().requests(
		'https://butikk.example/matomo/matomo.php?idsite=1&rec=1&action_name=Hei&_id=0123456789abcdef',
	);
	expect(outcome(own, rule)).toBe('inapplicable');
	const hired = shop().requests(
		'https://stats.vertshus.example/matomo.php?idsite=1&rec=1&action_name=Hei&_id=0123456789abcdef',
	);
	expect(outcome(hired, rule)).toBe('inapplicable');
});

test('whose country nobody has looked up is not told of', () => {
	const stranger = shop().requests('https://p.tellemaskin.example/t', {type: 'ping'});
	expect(told(stranger)).toMatchObject([
		{outcome: 'cantTell', variant: 'unknown', data: {names: 'tellemaskin.example'}},
	]);
});

test('owners within the EEA', () => {
	expect(outcome(shop(), rule)).toBe('inapplicable');
	expect(outcome(shop().requests('https://track.adform.net/Serving/TrackPoint/?pm=1'), rule)).toBe('inapplicable');
});

test('what was not read may tell of it', () => {
	expect(told(shop().misses('policy-cut').requests(pixel))).toMatchObject([{outcome: 'cantTell', variant: 'unread'}]);
	const cookies = 'Informasjonskapsler\n\nVi bruker informasjonskapsler fra Meta Pixel.';
	expect(told(shop(cookies).requests(pixel))).toMatchObject([{outcome: 'cantTell', variant: 'cookies'}]);
	expect(told(visit('https://butikk.example').requests(pixel))).toMatchObject([{variant: 'no_policy'}]);
});

test('nobody said yes, or something was stopped', () => {
	expect(outcome(visit('https://butikk.example').says(silent).asks(), rule)).toBe('cantTell');
	const stopped = shop().requests(pixel, {fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(told(stopped)).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
});
