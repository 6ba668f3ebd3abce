import {assert, constantFrom, array, property} from 'fast-check';
import {expect, test} from 'vitest';
import {lexicons} from '../../src/policy/languages/index.ts';
import {compile, phrasesOf} from '../../src/policy/pattern.ts';
import {fold} from '../../src/policy/fold.ts';
import {roleFinder} from '../../src/policy/role-finder.ts';
import {fixtures} from './fixtures.ts';

const rolesOf = (phrases: string, text: string, classes: Readonly<Record<string, string>> = {}): boolean =>
	roleFinder(new Map([['role', phrases]]), classes)(text).has('role');

test.each([
	['bruk(er|es)?', 'vi bruker dem', true],
	['bruk(er|es)?', 'vi brukte dem', false],
	['bruk(er|es)?', 'gjenbruker', false],
	['samtykk*', 'ditt samtykke', true],
	['*verktøy*', 'analyseverktøyene', true],
	['rett til', "rett  'til", true],
	['rett til', 'rett tilbake', false],
	['(i |for )?bruk', 'til bruk', true],
	['e-?post', 'epost, brev', true],
	['e-?post', 'en post', false],
	['(din|ditt) (data*|navn)', 'ditt navnet', false],
	['(din|ditt) (data*|navn)', 'ditt navn', true],
	[', og vi', 'a, og vi', true],
	['"godta( alle)?"', 'trykk "godta alle"', true],
	['(?<!ikke )nødvendige?', 'ikke nødvendige', false],
	['<verb> vi', 'da bruker vi', true],
	['<w>cookies', 'reklamecookies', true],
	['sendes … tyskland', 'sendes ofte til tyskland', true],
])('“%s” in “%s”: %s', (phrase, text, stands) => {
	expect(rolesOf(phrase, text, {verb: 'bruk(er|te)'})).toBe(stands);
});

test('a part may hold what only begins in the whole', () => {
	const roles = roleFinder(new Map([['we', 'vi (bruker|har)']]), {})('når vi sletter');
	expect(roles.has('we')).toBe(false);
	expect(roles.may('we')).toBe(true);
	expect(roles.may('you')).toBe(false);
});

const phrases = array(
	constantFrom(
		...['bruk', 'vi', 'i', 'a', ' ', ' ', '*', '(er|es)', '(er|es)?', '(i |på )?', '(vi|du) ', ' ?', '-?', 's?', '…'],
		...['( <w>){0,2} ', '<noun>', '(?!es)', '(?<!vi )', '[ab]', '.', "'", ','],
	),
	{minLength: 1, maxLength: 6},
).map(pieces => pieces.join(''));
const texts = array(
	constantFrom('bruk', 'bruker', 'vi', 'du', 'i', 'på', 'a', 'er', 's', ' ', ' ', ' ', '-', "'", ',', '.', '  '),
	{
		maxLength: 14,
	},
).map(pieces => pieces.join(''));

test('whatever the phrases, what is found is what their pattern finds', () => {
	const classes = {noun: 'bruk(er)? · *vi du'};
	assert(
		property(phrases, texts, (phrase, text) => {
			if (phrasesOf(phrase).length === 0) return true;
			let pattern: RegExp;
			try {
				pattern = compile(phrasesOf(phrase), '', classes);
			} catch {
				return true;
			}

			return rolesOf(phrase, text, classes) === pattern.test(text);
		}),
		{numRuns: 1000},
	);
});

test.each(lexicons.map(lexicon => [lexicon.language, lexicon] as const))(
	'in %s every role is found where its pattern stands, and nowhere else',
	(language, {words, information, techniques, purposes, claims}) => {
		const classes = {...words, ...information};
		const roles = new Map<string, string>(Object.entries({...classes, ...techniques, ...purposes, ...claims}));
		const rolesIn = roleFinder(roles, classes);
		const patterns = [...roles].map(([role, said]) => [role, compile(phrasesOf(said), '', classes)] as const);
		const texts = fixtures
			.filter(fixture => fixture.language === language)
			.flatMap(({text}) => fold(text).text.split('\n'));
		const wrong = texts.flatMap(text => {
			const {has} = rolesIn(text);
			return patterns.filter(([role, pattern]) => pattern.test(text) !== has(role)).map(([role]) => `${role}: ${text}`);
		});
		expect(wrong).toEqual([]);
	},
);
