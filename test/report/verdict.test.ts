import {expect, test} from 'vitest';
import type {Outcome} from '../../src/audit/index.ts';
import {auditFile, verdictOf, wordsIn} from '../../src/report/index.ts';
import {finding, shop} from './a-shop.ts';

const words = wordsIn('en');

const verdict = (outcomes: readonly Outcome[], trackers = shop().facts.trackers) => {
	const {key, data} = verdictOf(
		shop(
			{trackers},
			outcomes.map(outcome => finding({outcome})),
		),
	);
	return words(key, data);
};

test('what failed comes first', () => {
	expect(verdict(['failed', 'passed', 'cantTell', 'failed'])).toMatch(/^2 possible deviations/);
	expect(verdict(['failed'])).toMatch(/^One possible deviation/);
});

test('what could not be judged is never called right', () => {
	expect(verdict(['cantTell', 'passed'])).toMatch(/one point could not be judged/);
	expect(verdict(['cantTell', 'passed'], [])).toMatch(/one point could not be judged/);
	expect(verdict(['cantTell', 'cantTell', 'inapplicable'])).toMatch(/^Could not judge: 2 points/);
});

test('trackers and no deviation', () => {
	expect(verdict(['passed', 'inapplicable'])).toMatch(/^One tracker was observed, and no deviation/);
});

test('nothing found, nothing judged, nothing at all', () => {
	expect(verdict(['passed'], [])).toBe('No trackers and no deviations were observed.');
	expect(verdict(['inapplicable'])).toMatch(/nothing has been judged yet/);
	expect(verdict([], [])).toMatch(/^Nothing that can be judged/);
});

test('a report and the file made of it have the same verdict', async () => {
	const report = shop();
	const file = await auditFile(report, {words, tool: {name: 'samsvar', version: '0.1.0'}});
	expect(verdictOf(file)).toEqual(verdictOf(report));
});
