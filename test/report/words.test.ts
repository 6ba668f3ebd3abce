import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import en from '../../public/_locales/en/messages.json' with {type: 'json'};
import nb from '../../public/_locales/nb/messages.json' with {type: 'json'};
import nn from '../../public/_locales/nn/messages.json' with {type: 'json'};
import {categories, choiceSources, phaseNames, severities} from '../../src/report/schema/scalars.ts';
import {languageOf, languages, wordsIn} from '../../src/report/words.ts';

const nbWords = wordsIn('nb');

describe('words for people', () => {
	test('a placeholder is filled by name, numbers as the language writes them', () => {
		expect(nbWords('report_verdict_failed', {count: 1234})).toMatch(/^1\s234 mulige avvik/);
		expect(wordsIn('en')('report_verdict_failed', {count: 1234})).toMatch(/^1,234 possible/);
		expect(wordsIn('nn')('report_verdict_failed', {count: 1234})).toMatch(/^1\s234 moglege avvik/);
	});

	test('one of something has a wording of its own', () => {
		expect(nbWords('report_verdict_failed', {count: 1})).toMatch(/^Ett mulig avvik/);
	});

	test('seconds become a duration in words', () => {
		const lifetime = (seconds: number | string) => nbWords('report_lifetime', {durationSeconds: seconds});
		expect(lifetime(604_800)).toBe('7 dager');
		expect(lifetime(34_128_000)).toBe('13 måneder');
		expect(lifetime(0)).toBe('til nettleseren lukkes');
		expect(lifetime('session')).toBe('til nettleseren lukkes');
		expect(wordsIn('nn')('report_lifetime', {durationSeconds: 604_800})).toBe('7 dagar');
		expect(wordsIn('en')('report_lifetime', {durationSeconds: 86_400})).toBe('1 day');
	});

	test('what a page put into a value is not read as a placeholder', () => {
		expect(nbWords('report_title', {site: '{count}', count: 3})).toBe('Samsvar-rapport: {count}');
	});

	test('a hole without a value stays visible', () => {
		expect(nbWords('report_title')).toBe('Samsvar-rapport: {site}');
	});

	test('ids are looked up as they are written: dashes and capitals alike', () => {
		expect(nbWords('declared_not-declared')).toBe(nbWords('declared_not_declared'));
		expect(nbWords('outcome_cantTell')).toBe('Kunne ikke vurderes');
	});

	test('an unknown key is shown as it is, also one every object has', () => {
		expect(nbWords('report_no_such-thing')).toBe('report_no_such-thing');
		expect(nbWords('constructor')).toBe('constructor');
	});

	test.each([
		['nb-NO', 'nb'],
		['no', 'nb'],
		['nn', 'nn'],
		['NN_NO', 'nn'],
		['en-US', 'en'],
		['de', 'en'],
		['', 'en'],
		[null, 'en'],
	])('%s is answered in %s', (tag, language) => {
		expect(languageOf(tag)).toBe(language);
	});
});

describe('the word files', () => {
	const holes = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
	const files: Record<string, Record<string, {message: string}>> = {en, nb, nn};

	test.each(languages)('%s says everything English says, with the same placeholders', language => {
		const file = files[language] ?? {};
		expect(Object.keys(file)).toEqual(Object.keys(en));
		for (const [key, {message}] of Object.entries<{message: string}>(en)) {
			expect(holes(file[key]?.message ?? ''), key).toEqual(holes(message));
		}
	});

	test('every id the report may meet has a word', () => {
		const keys = [
			...categories.map(id => `category_${id}`),
			...phaseNames.map(id => `phase_${id}`),
			...severities.map(id => `severity_${id}`),
			...['named', 'owner-only', 'category-only', 'not-declared', 'denied', 'unknown'].map(id => `declared_${id}`),
			...['failed', 'cantTell', 'passed', 'inapplicable'].map(id => `outcome_${id}`),
			...choiceSources.map(id => `report_source_${id}`),
		];
		expect(keys.filter(key => nbWords(key) === key)).toEqual([]);
	});

	test('every key written out in the report is there, and every key there is used', () => {
		const source = readdirSync('src/report', {recursive: true, encoding: 'utf8'})
			.filter(name => name.endsWith('.ts'))
			.map(name => readFileSync(`src/report/${name}`, 'utf8'))
			.join('\n');
		const named = [...source.matchAll(/words\(\s*'(\w+)'/g)].map(([, key = '']) => key);
		expect(named.filter(key => nbWords(key) === key)).toEqual([]);
		const parts = [...source.matchAll(/['`](\w+?)(?:\$\{|['`])/g)].map(([, part = '']) => part);
		const unused = Object.keys(en)
			.filter(key => key.startsWith('report_') && !key.endsWith('_one'))
			.filter(
				key => !parts.some(part => part === key || (part.endsWith('_') && part !== 'report_' && key.startsWith(part))),
			);
		expect(unused).toEqual([]);
	});
});
