import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Evidence, Finding} from '../../../src/audit/index.ts';
import {beside} from '../../support/beside.ts';
import {findings, type Visit, visit} from '../../support/visit.ts';
import {wholePolicy} from '../../support/whole-policy.ts';

const site = 'https://butikk.example';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&en=page_view';
const pixel = 'https://www.facebook.com/tr?id=1&ev=PageView';
const day = 86_400;
const shop = (text = 'Personvern. Vi selger sko.') => visit(site).says(text).asks().accepts();
const page = readFileSync('docs/rules.md', 'utf8');
const list =
	'Personvern\n\nNavn\tLeverandør\tFormål\tVarighet\n_ga\tGoogle\tSkiller brukere\t2 år\n_fbp\tMeta\tAnnonser\t3 måneder';

const [open, unsure, doubtful, nothing] = [
	{outcome: 'cantTell'},
	{outcome: 'failed', confidence: 'medium'},
	{outcome: 'failed', confidence: 'low'},
	null,
] as const;

/** What docs/rules.md says that a rule cannot know, in its words, and what is told where it matters; null: no failing. */
const cases: readonly (readonly [
	rule: string,
	words: string,
	told: Partial<Finding> | null,
	...visits: readonly (Visit | Evidence)[],
])[] = [
	['consent-signal-mismatch', 'what a vendor does with a signal', nothing, visit(site).requests(`${collect}&gcs=G100`)],
	[
		'contradicting-declarations',
		'lifetimes that a platform measured after the browser’s cap of 400 days',
		nothing,
		beside(visit(site).says(list), list.replace('2 år', '400 dager')),
	],
	[
		'contradicting-declarations',
		'what is meant by “functional” or “preferences” (never a difference)',
		nothing,
		beside(
			visit(site).says(list.replace('Navn', 'Funksjonelle informasjonskapsler\n\nNavn')),
			list.replace('Personvern', 'Statistikk'),
		),
	],
	[
		'contradicting-declarations',
		'lists said to be examples',
		nothing,
		beside(
			visit(site).says(
				list.replace('Personvern\n', 'Personvern. Vi bruker blant annet disse:').replace(/\n_fbp.*/, ''),
			),
			list,
		),
	],
	[
		'denied-sharing',
		'contracts by which a recipient is a processor',
		{outcome: 'failed'},
		shop('Personvern. Vi deler ikke dine personopplysninger med tredjeparter.').requests(pixel),
	],
	[
		'excessive-cookie-lifetime',
		'where only the store was seen and it keeps 400 days',
		unsure,
		shop(list).keeps('_fbp', 'butikk.example', 400 * day),
	],
	[
		'legitimate-interest-for-tracking',
		'where the text does not say',
		open,
		visit(site)
			.says('Markedsføring\n\nGrunnlaget er vår berettigede interesse i å følge opp kundene.')
			.asks()
			.accepts(),
	],
	[
		'miscategorised-cookie',
		'What a cookie the catalogue does not know is for',
		open,
		visit(site).says('Nødvendige\n\nNavn\tFormål\tVarighet\na_b\tKurv\tØkt\nc_d\tSpråk\tØkt'),
	],
	[
		'missing-information',
		'Elements that depend on what is done with the data',
		nothing,
		visit(site).says(wholePolicy.join('\n\n')),
	],
	[
		'missing-reject',
		'Buttons worded in a way nobody has thought of; pictures of words',
		open,
		visit(site).asks({accept: false, reject: false, settings: false}).requests(pixel),
	],
	[
		'personal-data-in-request',
		'compressed or encrypted bodies, Blobs and WebSockets',
		open,
		shop().requests(pixel, {method: 'POST', type: 'ping', body: '\u001F\uFFFD\b'}),
		shop().requests(pixel, {method: 'POST', type: 'ping'}),
	],
	[
		'personal-data-in-request',
		'whether a field called `name` holds a person’s',
		nothing,
		shop().requests(`${pixel}&cd[name]=Kari`),
	],
	[
		'sensitive-page-leak',
		'words are a sign, and a person must say',
		unsure,
		shop().requests(`${pixel}&dl=${encodeURIComponent(`${site}/behandling/depresjon-og-angst`)}`),
	],
	[
		'sensitive-page-leak',
		'analytics products, which are left out',
		nothing,
		shop().requests(`${collect}&dl=${encodeURIComponent(`${site}/behandling/depresjon-og-angst`)}`),
	],
	[
		'stale-declaration',
		'what runs on servers, in mail or at the checkout (left out)',
		nothing,
		shop('Personvern. Vi bruker Mailchimp til nyhetsbrev og Klarna til betaling.'),
	],
	['storage-before-consent', 'What a cookie of the site’s own is for', open, visit(site).writes('x_pref')],
	[
		'tracking-after-rejection',
		'a site that shows no sign of having taken the no',
		open,
		visit(site).asks().presses('rejected'),
	],
	[
		'tracking-after-withdrawal',
		'ways back that the hands do not find',
		open,
		visit(site).asks().accepts().findsWayBack(null),
	],
	[
		'tracking-before-consent',
		'Whether a host nobody knows tracks (medium confidence)',
		unsure,
		visit(site).requests('https://p.tellemaskin.example/t', {type: 'ping'}),
	],
	[
		'undeclared-cookie',
		'Whether a list is meant to be whole',
		open,
		shop(list.replace('Personvern\n', 'Personvern. Vi bruker blant annet disse:')).writes('_hjSession_1'),
	],
	[
		'undeclared-cookie',
		'whether an unknown cookie of the site’s own is necessary',
		unsure,
		shop(list).writes('x_pref'),
	],
	[
		'undeclared-technique',
		'What a script does with what it reads',
		doubtful,
		shop('Vi bruker informasjonskapsler.').uses(`${site}/bundle.js`, 'canvas'),
	],
	[
		'undeclared-vendor',
		'Whether a host nobody knows belongs to a company that is named',
		unsure,
		shop('Vi bruker Google Analytics.').requests('https://p.tellemaskin.example/t', {type: 'ping'}),
	],
	[
		'undisclosed-transfer',
		'hosting in Europe (low confidence where the host says so)',
		doubtful,
		shop('Personvern.').requests('https://eu.i.posthog.com/e/?ip=1', {
			method: 'POST',
			type: 'ping',
			body: '{"event":"a"}',
		}),
	],
	[
		'undisclosed-transfer',
		'products run on the site’s own servers (left out)',
		nothing,
		shop('Personvern.').requests(`${site}/matomo/matomo.php?idsite=1&rec=1&action_name=Hei&_id=0123456789abcdef`),
	],
	[
		'vague-declaration',
		'Whether a category of recipients is enough in the case at hand (medium confidence)',
		unsure,
		shop('Vi bruker informasjonskapsler til analyse av trafikken på nettstedet.').requests(collect),
	],
];

for (const [rule, words, told, ...visits] of cases) {
	test(`${rule}: ${words}`, () => {
		const section = page.split(/^## /m).find(it => it.startsWith(`\`${rule}\``)) ?? '';
		expect(/\*\*Cannot know:\*\* (.+)/.exec(section)?.[1]).toContain(words.replaceAll('’', "'"));
		for (const visited of visits) {
			const found = findings(visited, rule);
			if (told) expect(found).toMatchObject([told]);
			else expect(found.filter(({outcome}) => outcome === 'failed')).toEqual([]);
		}
	});
}
