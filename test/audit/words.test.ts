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
const lists = [
	'Personvern\n\nNødvendige informasjonskapsler\n\nNavn\tLeverandør\tFormål\tVarighet',
	'klaro\tButikken\tHusker valget\t1 år\n_ga\tGoogle\tSkiller brukere\t2 år',
].join('\n');

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
	visit(site).says(lists).asks().accepts().writes('_fbp').writes('_ga').writes('_ga_1A').requests(collect),
	visit(site).says(lists).misses('policy-cut').asks().accepts().writes('besok').requests(collect),
	visit(site)
		.says(`${lists}\n\nGoogle Analytics brukes på grunnlag av berettiget interesse. Ingenting overføres ut av EØS.`)
		.asks()
		.accepts()
		.requests(`${pixel}&ud[em]=${'0f'.repeat(32)}&dl=https%3A%2F%2Fbutikk.example%2Fabort`)
		.requests('https://bat.bing.com/action/0?ti=1&tl=Spill%20for%20barn%20og%20ungdom')
		.requests(`${collect}&uid=4711`),
	visit(site).says('Nødvendige\n\nNavn\tFormål\tVarighet\na_b\tKurv\tØkt\nc_d\tSpråk\tØkt').asks().accepts(),
	visit(site)
		.says('Markedsføring\n\nGrunnlaget er vår berettigede interesse i å følge opp kundene.')
		.asks()
		.accepts()
		.requests('https://p.tellemaskin.example/t', {type: 'ping'}),
	visit(site)
		.says('Vi bruker Meta Pixel. Meta Platforms Inc., Menlo Park, USA.')
		.accepts()
		.requests(pixel, {method: 'POST'}),
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
		...Object.values(rules).flatMap(({id}) => [`rule_${id}`, `remedy_${id}`].map(key => key.replaceAll('-', '_'))),
		...gaps.map(gap => `gap_${gap.replaceAll('-', '_')}`),
	];
	expect(keys.filter(key => words(key) === key)).toEqual([]);
});
