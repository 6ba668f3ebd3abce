import {expect, test} from 'vitest';
import {audit, type Observation, type PolicyTry} from '../../src/audit/index.ts';
import {outcome, visit} from '../support/visit.ts';

const url = 'https://butikk.example/personvern';
const attempt = (of: PolicyTry['outcome'], more: Partial<PolicyTry> = {}): PolicyTry => ({
	url,
	foundBy: 'link',
	outcome: of,
	...more,
});
const searched = (...tried: readonly (string | PolicyTry)[]): Observation => ({
	kind: 'policy-searched',
	at: 1,
	tried,
	found: 0,
});

function evidenceWith(...seen: readonly Observation[]) {
	const evidence = visit('https://butikk.example').evidence();
	const [run] = evidence.runs;
	return {...evidence, runs: [{...run!, observations: [...run!.observations, ...seen]}]};
}

const factsOf = (...seen: readonly Observation[]) => audit(evidenceWith(...seen)).facts;
const gapsIn = (...seen: readonly Observation[]) => factsOf(...seen).gaps.map(({gap}) => gap);

test('records of before tell addresses alone', () => {
	expect(factsOf(searched(url, 'https://butikk.example/privacy')).policiesTried).toEqual([
		{url},
		{url: 'https://butikk.example/privacy'},
	]);
});

test('an address is told once: what was read is read, else the last word, and that it was asked before is none', () => {
	expect(factsOf(searched(attempt('unreachable')), searched(attempt('not-found'))).policiesTried).toEqual([
		attempt('not-found'),
	]);
	expect(factsOf(searched(attempt('too-short')), searched(attempt('asked-before'))).policiesTried).toEqual([
		attempt('too-short'),
	]);
	expect(factsOf(searched(attempt('read')), searched(attempt('needs-scripts'))).policiesTried).toEqual([
		attempt('read'),
	]);
});

test('a policy whose scripts did not run is a gap until it was read', () => {
	expect(gapsIn(searched(attempt('needs-scripts')))).toEqual(['policy-needs-scripts']);
	expect(gapsIn(searched(attempt('needs-scripts')), searched(attempt('read')))).toEqual([]);
});

test('what one run could not read is no gap where another could', () => {
	const gap = {kind: 'gap', at: 1, gap: 'policy-not-read', detail: url} as const;
	const read = {
		kind: 'policy',
		at: 2,
		source: url,
		foundBy: 'link',
		title: null,
		language: 'nb',
		text: 'Personvern',
	} as const;
	expect(gapsIn(gap)).toContain('policy-not-read');
	expect(gapsIn(gap, read)).not.toContain('policy-not-read');
	expect(gapsIn({...gap, detail: `${url}-2`}, read)).toContain('policy-not-read');
});

test('a document may be read while its platform’s list is not', () => {
	const list = attempt('needs-scripts', {foundBy: 'cmp', label: 'Cookiebot'});
	expect(gapsIn(searched(attempt('read'), list))).toEqual(['policy-needs-scripts']);
});

test('what was read with its scripts takes the place of what was fetched without', () => {
	const policy = {kind: 'policy', at: 1, source: url, foundBy: 'link', title: null, language: 'nb'} as const;
	const fetched = {...policy, text: 'Personvern.'};
	const shown = {...policy, text: 'Personvern. Og en tabell.', readIn: 'tab'} as const;
	const list = {...policy, text: 'En tabell i dialogen.', readIn: 'page', foundBy: 'cmp'} as const;
	expect(factsOf(fetched, shown, list).policies.map(({text, readIn}) => [text, readIn])).toEqual([
		[shown.text, 'tab'],
		[list.text, 'page'],
	]);
});

test('a policy that waits for its scripts is not missing', () => {
	const evidence = evidenceWith(searched(attempt('needs-scripts')));
	expect(audit(evidence).findings.find(({rule}) => rule === 'missing-policy')?.outcome).toBe('cantTell');
	expect(outcome(visit('https://butikk.example').findsNoPolicy(), 'missing-policy')).toBe('failed');
});
