import {expect, test} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';
import {messageOf} from '../../src/report/message.ts';
import {verdictOf, wordsIn} from '../../src/report/index.ts';
import {began, outcome, report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const pixel =
	'https://www.facebook.com/tr?id=1&ev=PageView&em=a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3';
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234';
const policy =
	'Personvern. Vi bruker ikke Meta Pixel. Vi bruker ikke informasjonskapsler før du har samtykket. Vi deler ikke dine personopplysninger med tredjeparter. Informasjonskapselen _ga utløper etter 7 dager.';
const klaro = (yes: boolean) => JSON.stringify({maps: yes});
const loads = (visited: Visit) =>
	report(visited).facts.phases.map(({name, hasPageLoad = false}) => `${name} ${hasPageLoad}`);

/** Chosen, and the platform says so; no page since. */
const chosen: Readonly<Record<string, () => Visit>> = {
	accepted: () => visit(site).says(policy).asks().presses('accepted').hears('cmp-cookie', klaro(true), 'klaro'),
	rejected: () => visit(site).says(policy).asks().presses('rejected').hears('cmp-cookie', klaro(false), 'klaro'),
	withdrawn: () =>
		visit(site)
			.says(policy)
			.asks()
			.accepts()
			.waits(9000)
			.presses('withdrawn')
			.hears('cmp-cookie', klaro(false), 'klaro'),
};
const faults = (visited: Visit) =>
	visited
		.reloads()
		.waits(3000)
		.requests(pixel)
		.requests(`${collect}&gcs=G100`)
		.requests(`${collect}&gcs=G111`)
		.writes('_ga', {lifetime: 1e8})
		.writes('_fbp');

test.each(Object.keys(chosen))('%s: what passes before the next page does not fail with it', name => {
	const passed = report(chosen[name]!()).findings.filter(finding => finding.outcome === 'passed');
	const failed = new Set(
		report(faults(chosen[name]!())).findings.flatMap(it => (it.outcome === 'failed' ? it.rule : [])),
	);
	expect(failed.size).toBeGreaterThan(3);
	// What a yes changes is not what it passed for: the time before it was there to see.
	expect(passed.map(({rule}) => rule).filter(rule => failed.has(rule))).toEqual([]);
});

test('a page counts for the phase it was asked for in', () => {
	expect(loads(visit(site))).toEqual(['before true']);
	expect(loads(visit(site).asks().presses('accepted'))).toEqual(['before true', 'accepted false']);
	expect(loads(visit(site).asks().presses('accepted').loads())).toEqual(['before true', 'accepted false']);
	expect(loads(visit(site).asks().presses('accepted').reloads())).toEqual(['before true', 'accepted true']);
	expect(loads(visit(site, {isSlow: true}).presses('accepted').loads())).toEqual(['before false', 'accepted false']);
});

test('a page of errors is none of the site’s, and is told of', () => {
	expect(loads(visit(site, {status: 503}))).toEqual(['before false']);
	expect(report(visit(site, {status: 404})).facts.gaps).toContainEqual({gap: 'page-error', detail: '404'});
	expect(report(visit(site).asks()).facts.gaps.map(({gap}) => gap)).not.toContain('page-error');
});

test('a page that never ends loading has had its time after a while', () => {
	const moves = (after: number) => {
		const evidence = visit(site, {isSlow: true}).waits(after).evidence();
		const [run] = evidence.runs;
		const moved: Observation = {kind: 'navigation', at: began + 60, url: site};
		return report({...evidence, runs: [{...run!, observations: [...run!.observations, moved]}]}).facts.phases;
	};
	expect(moves(20_000)[0]?.hasPageLoad).toBe(true);
	expect(moves(2000)[0]?.hasPageLoad).toBeUndefined();
});

test('without a banner one phase is all there is', () => {
	expect(outcome(visit(site).says(policy), 'denied-vendor')).toBe('passed');
	expect(outcome(visit(site).says(policy).asks(), 'denied-vendor')).toBe('cantTell');
	expect(outcome(visit(site).says(policy).asks().accepts(), 'denied-vendor')).toBe('passed');
	expect(outcome(visit(site).says(policy).chooses('rejected', 'auditor'), 'denied-vendor')).toBe('cantTell');
});

test.each([
	['an address that does not exist', visit(site, {fails: 'net::ERR_NAME_NOT_RESOLVED'})],
	['no answer until the end', unanswered()],
	['a policy that was read elsewhere', visit(site, {fails: 'NS_ERROR_UNKNOWN_HOST'}).says(policy)],
	['no policy where no page was', visit(site, {fails: 'net::ERR_CONNECTION_REFUSED'}).findsNoPolicy()],
	['an error page of the browser’s that loads', visit(site, {fails: 'NS_ERROR_UNKNOWN_HOST'}).loads()],
])('a page that could not be opened is judged by nothing: %s', (_, visited) => {
	const judged = report(visited);
	expect(judged.findings.filter(finding => finding.outcome !== 'cantTell')).toEqual([]);
	const words = wordsIn('en');
	expect(new Set(judged.findings.map(finding => messageOf(finding, judged.facts, words)))).toEqual(
		new Set([words('finding_unopened')]),
	);
	expect(words(verdictOf(judged).key)).toBe('The page could not be opened.');
	expect(judged.facts.gaps.map(({gap}) => gap)).toContain('page-unopened');
});

test('a page that has not answered yet may still do so', () => {
	const [run] = unanswered().runs;
	const open = report({...unanswered(), runs: [{...run!, finishedAt: null}]});
	expect(open.facts.gaps.map(({gap}) => gap)).not.toContain('page-unopened');
	expect(open.findings.filter(finding => finding.outcome === 'passed')).toEqual([]);
});

test('a page whose answer was missed is judged, for it was there', () => {
	const [run] = unanswered().runs;
	const loaded = {kind: 'loaded', at: run!.startedAt + 500, url: `${site}/`} as const;
	const missed = report({...unanswered(), runs: [{...run!, observations: [...run!.observations, loaded]}]});
	expect(missed.facts.gaps.map(({gap}) => gap)).not.toContain('page-unopened');
	expect(new Set(missed.findings.map(({variant}) => variant))).not.toContain('unopened');
});

test('one page that failed takes nothing from those that came', () => {
	const later = visit(site)
		.navigates(`${site}/om`)
		.requests(`${site}/borte`, {type: 'main_frame', fails: 'net::ERR_FAILED'});
	expect(report(later).facts.gaps.map(({gap}) => gap)).not.toContain('page-unopened');
	expect(outcome(later, 'tracking-before-consent')).toBe('passed');
});

function unanswered() {
	const evidence = visit(site, {isSlow: true}).evidence();
	const runs = evidence.runs.map(run => ({
		...run,
		observations: run.observations.filter(({kind}) => kind !== 'response'),
	}));
	return {...evidence, runs};
}
