import {expect, test} from 'vitest';
import type {Evidence} from '../../../src/audit/index.ts';
import {findings, outcome, visit, type Visit} from '../../support/visit.ts';

const rule = 'contradicting-declarations';
const head = 'Navn\tLeverandør\tFormål\tVarighet';
const ga = '_ga\tGoogle\tSkiller brukere\t2 år';
const fbp = '_fbp\tMeta\tAnnonser\t3 måneder';
const hotjar = '_hjSession_*\tHotjar\tTeller besøk\t30 minutter';
const list = (...rows: readonly string[]) => [head, ...rows].join('\n');
const shop = (...rows: readonly string[]) => visit('https://butikk.example').says(`Personvern\n\n${list(...rows)}`);

/** The consent platform shows a list in its dialog. */
function beside(visited: Visit, ...rows: readonly string[]): Evidence {
	const evidence = visited.evidence();
	const [run] = evidence.runs as [Evidence['runs'][number]];
	const shown = {
		kind: 'policy',
		at: run.finishedAt ?? run.startedAt,
		source: 'https://butikk.example/',
		foundBy: 'cmp',
		title: 'Cookiebot',
	} as const;
	const observations = [...run.observations, {...shown, language: 'nb', text: list(...rows)}];
	return {...evidence, runs: [{...run, observations}]};
}

const told = (evidence: Evidence) => findings(evidence, rule);

test('a cookie on the platform’s list alone, and seen: all places are told', () => {
	expect(told(beside(shop(ga, hotjar).writes('_fbp'), ga, fbp, hotjar))).toMatchObject([
		{
			outcome: 'failed',
			variant: 'only_platform',
			confidence: 'medium',
			evidence: {cookies: ['c0']},
			quotes: [
				{policy: 1, text: fbp},
				{policy: 0, text: ga},
			],
			data: {platform: 'Cookiebot', names: '_fbp', seen: '_fbp', count: 1},
		},
	]);
});

test('cookies on the policy’s list alone are one finding, of less weight where none was seen', () => {
	const more = ['besok\tButikken\tTeller\t1 dag', 'kurv2\tButikken\tKurv\t1 dag'];
	expect(told(beside(shop(ga, fbp, ...more), ga, fbp))).toMatchObject([
		{outcome: 'failed', variant: 'only_policy', confidence: 'low', data: {names: 'besok, kurv2', count: 2, seen: '–'}},
	]);
});

test('one cookie, two lifetimes', () => {
	const short = fbp.replace('3 måneder', '1 år');
	expect(told(beside(shop(ga, fbp).writes('_fbp'), ga, short))).toMatchObject([
		{outcome: 'failed', variant: 'lifetime', cookie: '_fbp', vendor: 'meta-pixel', quotes: [{policy: 0}, {policy: 1}]},
	]);
});

test.each([
	['90 dager', '3 måneder'],
	['2 år', '400 dager'],
	['1 år', '13 måneder'],
	['Økt', '30 minutter'],
])('%s and %s are the same', (one, other) => {
	const row = (lifetime: string) => fbp.replace('3 måneder', lifetime);
	expect(outcome(beside(shop(ga, row(one)), ga, row(other)), rule)).toBe('passed');
});

test('one cookie, two categories', () => {
	const visited = visit('https://butikk.example').says(
		['Personvern', '', 'Nødvendige informasjonskapsler', '', list(ga, fbp)].join('\n'),
	);
	const evidence = beside(visited, ga);
	const [run] = evidence.runs as [Evidence['runs'][number]];
	const statistics = run.observations.map(it =>
		it.kind === 'policy' && it.foundBy === 'cmp' ? {...it, text: `Statistikk\n\n${list(ga, fbp)}`} : it,
	);
	expect(told({...evidence, runs: [{...run, observations: statistics}]})).toEqual(
		expect.arrayContaining([expect.objectContaining({outcome: 'failed', variant: 'category', cookie: '_ga'})]),
	);
});

test('lists that agree, whatever they call the changing part', () => {
	const other = hotjar.replace('_*', '_<id>');
	expect(told(beside(shop(ga, fbp, hotjar), other, fbp, ga))).toMatchObject([
		{outcome: 'passed', quotes: [{policy: 0}, {policy: 1}]},
	]);
});

test('the platform’s own table in the policy is not the policy’s', () => {
	expect(outcome(beside(shop(ga, fbp), ga, fbp), rule)).not.toBe('failed');
});

test('a policy that lists some, or one company’s, has not denied the others', () => {
	const some = visit('https://butikk.example').says(`Personvern\n\nVi bruker blant annet disse:\n${list(ga, hotjar)}`);
	expect(outcome(beside(some, ga, hotjar, fbp), rule)).not.toBe('failed');
});

test('one list alone contradicts nobody', () => {
	expect(outcome(shop(ga, fbp), rule)).toBe('inapplicable');
	const none = visit('https://butikk.example').says('Personvern. Vi bruker informasjonskapsler.');
	expect(told(beside(none, ga, fbp))).toMatchObject([{outcome: 'inapplicable', variant: 'one_list'}]);
	expect(told(beside(none.misses('policy-needs-scripts'), ga, fbp))).toMatchObject([
		{outcome: 'cantTell', variant: 'one_list'},
	]);
});

test('a platform that keeps a list, and did not show it, was not heard', () => {
	const silent = shop(ga, fbp).hears(
		'cmp-cookie',
		"{stamp:'x',necessary:true,statistics:false,method:'explicit'}",
		'cookiebot',
	);
	expect(findings(silent, rule)).toMatchObject([{outcome: 'cantTell', variant: 'no_list', data: {name: 'Cookiebot'}}]);
});

test('what was not read may be what is missing', () => {
	const half = shop(ga, fbp).misses('policy-cut');
	expect(told(beside(half, ga, fbp, hotjar))).toMatchObject([{outcome: 'cantTell', variant: 'unread'}]);
	expect(outcome(beside(half, ga, fbp), rule)).toBe('cantTell');
	expect(findings(visit('https://butikk.example'), rule)).toMatchObject([{outcome: 'cantTell', variant: 'no_policy'}]);
});
