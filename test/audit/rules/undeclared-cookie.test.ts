import {expect, test} from 'vitest';
import {findings, outcome, visit, type Visit} from '../../support/visit.ts';

const rule = 'undeclared-cookie';
const table = [
	'Personvern. Slik bruker vi informasjonskapsler.',
	'',
	'Navn\tLeverandør\tFormål\tVarighet',
	'klaro\tButikken\tHusker valget ditt\t180 dager',
	'_ga\tGoogle\tSkiller brukere\t2 år',
	'_ga_*\tGoogle\tSkiller brukere\t2 år',
	'_hjSession_{id}\tHotjar\tTeller besøk\t30 minutter',
].join('\n');
const shop = (text = table) => visit('https://butikk.example').says(text).asks().accepts();
const told = (visited: Visit) => findings(visited, rule);

test('a known cookie that is on no list', () => {
	expect(told(shop().writes('_fbp'))).toMatchObject([
		{outcome: 'failed', variant: 'named', cookie: '_fbp', vendor: 'meta-pixel', confidence: 'high'},
	]);
});

test('a cookie nobody knows is told with less confidence, once a name', () => {
	expect(told(shop().writes('besok').writes('besok'))).toMatchObject([
		{outcome: 'failed', cookie: 'besok', confidence: 'medium', evidence: {cookies: ['c0']}},
	]);
	expect(told(shop().writes('besok'))[0]?.vendor).toBeUndefined();
});

test('names with their changing part left open are meant for all of them', () => {
	const all = shop().writes('_ga').writes('_ga_8R3V8U4000').writes('_hjSession_3391207');
	expect(told(all)).toMatchObject([{outcome: 'passed'}]);
});

test.each(['_xy_...', '_xy_', '_xy_<container-id>', '_xy_ID', '_xy_XXXXXX', '_xy_#', '_XY_[id]'])(
	'%s stands for _xy_1234',
	written => {
		expect(outcome(shop(`${table}\n${written}\tButikken\tTeller besøk\t1 dag`).writes('_xy_1234'), rule)).toBe(
			'passed',
		);
	},
);

test('what a service cannot do without, the choice itself and tries of the browser need not be on it', () => {
	const needed = shop().writes('PHPSESSID').writes('klaro').writes('CookieConsent').writes('test_cookie');
	expect(told(needed)).toMatchObject([{outcome: 'inapplicable', variant: 'none'}]);
});

test('a name that goes on where a listed one ends may be meant by it', () => {
	const without = table.replace('_ga_*\tGoogle\tSkiller brukere\t2 år\n', '');
	expect(told(shop(without).writes('_ga_8R3V8U4000'))).toMatchObject([
		{outcome: 'cantTell', variant: 'near', data: {listed: '_ga'}, quotes: [{policy: 0}]},
	]);
});

test('a list of one company’s cookies says nothing of others’, but of its own', () => {
	const google = table
		.split('\n')
		.filter(line => !/klaro|Hotjar/.test(line))
		.join('\n');
	expect(told(shop(google).writes('_fbp'))).toMatchObject([{outcome: 'cantTell', variant: 'partial'}]);
	expect(told(shop(google).writes('_gcl_au'))).toMatchObject([{outcome: 'failed', cookie: '_gcl_au'}]);
});

test('examples are not a list', () => {
	const examples = table
		.replace('Slik bruker vi informasjonskapsler.', 'Vi bruker blant annet disse informasjonskapslene:')
		.replace('\n\n', '\n');
	expect(told(shop(examples).writes('_fbp'))).toMatchObject([{outcome: 'cantTell', variant: 'partial'}]);
});

test('who is named, and refers to what it says itself, is left open; named alone is not listed', () => {
	const referring = `${table}\n\nVi bruker Meta Pixel. Les mer om informasjonskapslene fra Meta Pixel på facebook.com.`;
	expect(told(shop(referring).writes('_fbp'))).toMatchObject([{outcome: 'cantTell', variant: 'referred'}]);
	expect(told(shop(`${table}\n\nVi bruker Meta Pixel.`).writes('_fbp'))).toMatchObject([
		{outcome: 'failed', confidence: 'medium'},
	]);
});

test('the consent platform’s list counts as well', () => {
	const visited = shop().writes('_fbp').evidence();
	const [run] = visited.runs;
	const cmp = {
		kind: 'policy',
		...{
			at: run!.startedAt,
			source: 'https://butikk.example/',
			foundBy: 'cmp' as const,
			title: 'Cookiebot',
			language: 'nb',
		},
		text: 'Navn\tLeverandør\tFormål\tVarighet\n_fbp\tMeta\tAnnonser\t3 måneder\n_ga\tGoogle\tTeller besøk\t2 år',
	} as const;
	const both = {...visited, runs: [{...run!, observations: [...run!.observations, cmp]}]};
	expect(outcome(both, rule)).toBe('passed');
});

test('without a list there is nothing to be on; a name in passing is none', () => {
	expect(outcome(shop('Vi bruker informasjonskapsler.').writes('_fbp'), rule)).toBe('inapplicable');
	expect(outcome(shop('Informasjonskapselen _ga utløper etter 7 dager.').writes('_fbp'), rule)).toBe('inapplicable');
});

test('what was not read may be the list, or the rest of it', () => {
	const unread = (text: string) => shop(text).misses('policy-needs-scripts').writes('_fbp');
	expect(told(unread('Vi bruker informasjonskapsler.'))).toMatchObject([{outcome: 'cantTell', variant: 'list'}]);
	expect(told(unread(table))).toMatchObject([{outcome: 'cantTell', variant: 'unread', cookie: '_fbp'}]);
});

test('more may come after a yes that nobody gave, or from what was stopped', () => {
	const listed = visit('https://butikk.example').says(table).asks().writes('_ga');
	expect(told(listed)).toMatchObject([{outcome: 'cantTell'}]);
	const stopped = shop()
		.writes('_ga')
		.requests('https://www.facebook.com/tr?id=1', {fails: 'net::ERR_BLOCKED_BY_CLIENT'});
	expect(told(stopped)).toMatchObject([{outcome: 'cantTell', variant: 'blocked'}]);
	expect(told(visit('https://butikk.example').writes('_fbp'))).toMatchObject([{variant: 'no_policy'}]);
});

test('names in sentences are a list of less weight', () => {
	const prose =
		'Personvern. Google Analytics setter informasjonskapslene _ga, _gid og _gat, og Hotjar setter _hjid og _hjTLDTest.';
	expect(told(shop(prose).writes('_fbp'))).toMatchObject([{outcome: 'failed', cookie: '_fbp', confidence: 'medium'}]);
});
