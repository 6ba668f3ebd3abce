import {describe, expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';
import {lexicons} from '../../src/policy/languages/index.ts';
import {fixtures, readingOf} from './fixtures.ts';
import {isNeeded, roles, without} from './mutants.ts';

describe('a policy says what it was written to say, and nothing else', () => {
	test.each(fixtures.map(fixture => [fixture.name, fixture] as const))('%s', (_, fixture) => {
		expect(readingOf(fixture)).toEqual(fixture.expected);
	});
});

test.each(fixtures.map(fixture => [fixture.name, fixture] as const))('%s is known by its language', (_, fixture) => {
	expect(read(fixture.text, {terms: []}).language).toBe(fixture.language);
});

/** A role no fixture needs is a role nobody would notice missing. */
describe.each(lexicons.map(lexicon => [lexicon.language, lexicon] as const))(
	'in %s every role is needed',
	(_, lexicon) => {
		test.each(roles(lexicon).map(role => [role.join(' '), role] as const))('%s', (_, role) => {
			expect(isNeeded(without(lexicon, role), lexicon)).toBe(true);
		});
	},
);
