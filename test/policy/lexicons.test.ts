import {describe, expect, test} from 'vitest';
import {fold} from '../../src/policy/fold.ts';
import {lexicons, linkWords} from '../../src/policy/languages/index.ts';
import type {Lexicon, Words} from '../../src/policy/lexicon.ts';
import {compile, phrasesOf} from '../../src/policy/pattern.ts';
import {exampleOf} from './example-of.ts';

const tables = ['words', 'techniques', 'purposes', 'claims', 'information', 'units', 'columns'] as const;

const phrasesIn = (lexicon: Lexicon): readonly string[] =>
	tables.flatMap(table =>
		Object.entries<Words | undefined>(lexicon[table]).flatMap(([name, words = '']) =>
			phrasesOf(words).map(phrase => `${table}.${name}: ${phrase}`),
		),
	);
const phrase = (named: string): string => named.slice(named.indexOf(': ') + 2);

describe.each(lexicons.map(lexicon => ({language: lexicon.language, lexicon})))('in $language', ({lexicon}) => {
	const named = phrasesIn(lexicon);

	test('every phrase is written as texts are when they are searched', () => {
		const plain = ['everyday', 'abbreviations', 'numbers', 'endings'] as const;
		const parts = Object.values(lexicon.nameParts).join(' ');
		const links = linkWords.filter(({language}) => language === lexicon.language);
		const others = [...plain.map(name => lexicon[name]), parts, ...links.flatMap(each => [each.privacy, each.cookies])];
		// The name of a word class is no word.
		const written = named.map(each => phrase(each).replace(/<\w+>/g, ''));
		expect(written.filter(each => fold(each).text !== each)).toEqual([]);
		expect(others.filter(each => fold(each).text !== each)).toEqual([]);
	});

	test('every phrase can be said', () => {
		const silent = named.filter(each => {
			const example = exampleOf(phrase(each), lexicon.words);
			const pattern = compile([phrase(each)], '', lexicon.words);
			// Before and after it other words stand, or nothing.
			return ![example, `${example}. x`, `x ${example} x`, `x${example}`].some(text => pattern.test(text));
		});
		expect(silent).toEqual([]);
	});

	test('nothing matches the empty text', () => {
		expect(named.filter(each => compile([phrase(each)], '', lexicon.words).test(''))).toEqual([]);
	});
});

test('a word class without words says nothing, also within a phrase', () => {
	expect(compile(['<are> used'], '', {are: ''}).test('. used')).toBe(false);
});
