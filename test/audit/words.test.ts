import {expect, test} from 'vitest';
import {audit, type GapId} from '../../src/audit/index.ts';
import * as rules from '../../src/audit/rules/index.ts';
import {messageOf} from '../../src/report/message.ts';
import {languages, wordsIn} from '../../src/report/words.ts';
import {report, visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const pixel = 'https://www.facebook.com/tr?id=1';
const tables = 'Informasjonskapselen _ga utløper etter 7 dager.';
const promises =
	'Vi bruker ikke informasjonskapsler før du har samtykket. Vi deler ikke dine personopplysninger med tredjeparter.';

/** Visits that between them make every rule say most of what it can say. */
const visits = [
	visit(site),
	visit(site).findsNoPolicy().requests(pixel),
	visit(site)
		.says('Vi bruker Google Analytics og Hotjar. Vi bruker ikke Meta Pixel.')
		.asks()
		.accepts()
		.requests(collect)
		.requests(pixel),
	visit(site)
		.says(`${tables} ${promises}`)
		.asks()
		.requests(collect)
		.requests(collect)
		.writes('_ga', {lifetime: 9e7})
		.stores('_hjid'),
	visit(site).says(`${tables} ${promises}`).asks().accepts().rejects().waits(1000),
	visit(site)
		.says('Vi bruker tjenester fra Google.')
		.rejects()
		.requests(`${collect}&gcs=G100`)
		.writes('_fbp')
		.writes('besok'),
	visit(site)
		.says('Vi bruker informasjonskapsler til analyse. Vi bruker ikke web beacons.')
		.requests(`${collect}&gcs=G100`)
		.writes('a1')
		.writes('b2'),
	visit(site).says('Ved å bruke nettstedet samtykker du. Du samtykker gjennom innstillingene i nettleseren din.'),
	visit(site)
		.says('Personvern. Vi har en side på Facebook.')
		.requests(pixel)
		.rejects()
		.requests('https://p.tellemaskin.example/t', {type: 'ping'}),
	visit(site).says('Personvern. Vi selger sko.').asks().writes('besok').rejects().without('requests'),
];

test.each(languages)('every finding is told in %s, with no hole left open', language => {
	const words = wordsIn(language);
	const messages = visits.flatMap(visited => {
		const {facts, findings} = report(visited);
		return findings.map(finding => messageOf(finding, facts, words));
	});
	expect(messages.filter(message => message.startsWith('finding_') || /[{}]/.test(message))).toEqual([]);
});

test('a variant has words of its own', () => {
	const words = wordsIn('en');
	const lost = visits
		.flatMap(visited => audit(visited.evidence()).findings)
		.filter(({variant}) => variant !== undefined)
		.map(({rule, outcome, variant}) => `finding_${rule}_${outcome}_${variant}`)
		.filter(key => words(key) === key);
	expect(lost).toEqual([]);
});

test.each(languages)('rules and gaps have names in %s', language => {
	const words = wordsIn(language);
	const gaps: readonly GapId[] = [
		'not-quiet',
		'no-accept-button',
		'no-reject-button',
		'policy-not-read',
		'policy-language',
		'policy-cut',
		'policy-needs-scripts',
		'observations-cut',
		'body-cut',
		'no-host-access',
	];
	const keys = [
		...Object.values(rules).map(({id}) => `rule_${id.replaceAll('-', '_')}`),
		...gaps.map(gap => `gap_${gap.replaceAll('-', '_')}`),
	];
	expect(keys.filter(key => words(key) === key)).toEqual([]);
});
