import {expect, test} from 'vitest';
import {findings, outcome, visit} from '../../support/visit.ts';

const rule = 'legitimate-interest-for-tracking';
const shop = (text: string, language?: string) => visit('https://butikk.example').says(text, language);

test('cookies on legitimate interest, in so many words', () => {
	const text = 'Vi bruker informasjonskapsler til statistikk på grunnlag av vår berettigede interesse.';
	expect(findings(shop(text), rule)).toMatchObject([{outcome: 'failed', confidence: 'high', quotes: [{text}]}]);
	expect(outcome(shop('Google Analytics brukes på grunnlag av berettiget interesse.'), rule)).toBe('failed');
	expect(outcome(shop('We use Google Analytics on the basis of our legitimate interest.', 'en'), rule)).toBe('failed');
});

test('a basis of a section that goes on to name the tool', () => {
	const section = [
		'Statistikk',
		'Grunnlag: Berettiget interesse.',
		'Slik gjør vi det: Til statistikken bruker vi Google Analytics.',
	].join('\n\n');
	expect(findings(shop(section), rule)).toMatchObject([{outcome: 'failed'}]);
});

test('statistics or marketing that may have nothing to do with the device', () => {
	const marketing = [
		'Markedsføring',
		'Grunnlaget er avtalen med deg, og ellers vår berettigede interesse i å følge opp kundene. Vi sender brev med tilbud.',
	].join('\n\n');
	expect(findings(shop(marketing), rule)).toMatchObject([
		{outcome: 'cantTell', variant: 'unclear', quotes: [{policy: 0}]},
	]);
});

test('a customer register is no tracking, and a newsletter neither', () => {
	expect(outcome(shop('Vi bruker HubSpot som kunderegister. Grunnlaget er vår berettigede interesse.'), rule)).not.toBe(
		'failed',
	);
	expect(outcome(shop('Nyhetsbrev sendes med Mailchimp på grunnlag av berettiget interesse.'), rule)).not.toBe(
		'failed',
	);
});

test('consent, or an interest in something else', () => {
	expect(outcome(shop('Vi bruker Google Analytics når du har samtykket.'), rule)).toBe('passed');
	expect(outcome(shop('Vi svarer på e-post. Grunnlaget er vår berettigede interesse i å svare deg.'), rule)).toBe(
		'passed',
	);
});

test('what was not read is not passed', () => {
	expect(outcome(shop('Vi selger sko.').misses('policy-cut'), rule)).toBe('cantTell');
	expect(findings(visit('https://butikk.example'), rule)).toMatchObject([{outcome: 'cantTell', variant: 'no_policy'}]);
});
