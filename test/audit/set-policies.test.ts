import {expect, test} from 'vitest';
import type {PolicyRead} from '../../src/audit/index.ts';
import {report, visit} from '../support/visit.ts';

const evidence = visit('https://butikk.example/').says('Vi bruker Hotjar på nettstedet vårt.').evidence();
const read = (text: string, more: Partial<PolicyRead> = {}): PolicyRead => ({
	...{kind: 'policy', at: Date.UTC(2026, 10, 23, 10), source: `https://konsern.example/${text}`, title: null},
	...{language: 'nb', text: `${text}: vi bruker informasjonskapsler.`, foundBy: 'auditor', bySetting: true},
	...more,
});
const judgedBy = (...policies: readonly PolicyRead[]) => {
	const [run] = evidence.runs;
	const runs = [{...run!, observations: [...run!.observations, ...policies]}];
	return report({...evidence, runs}).facts.policies.map(({source}) => source.replace(/^.*\//, ''));
};

test('all addresses set for a site stand for what its links lead to', () => {
	expect(judgedBy(read('personvern'), read('kapsler'))).toEqual(['personvern', 'kapsler']);
});

test('what the consent platform lists stands beside them', () => {
	expect(judgedBy(read('personvern'), read('liste', {foundBy: 'cmp'}))).toEqual(['personvern', 'liste']);
});

test('a policy given afterwards stands alone, as ever', () => {
	const {bySetting: _, ...given} = read('utkast', {at: Date.UTC(2026, 10, 23, 11)});
	expect(judgedBy(read('personvern'), read('kapsler'), given)).toEqual(['utkast']);
});

test('a page cannot say of its own policy that it was set', () => {
	expect(judgedBy(read('fra-siden', {foundBy: 'link'}), read('personvern'))).toEqual(['personvern']);
});
