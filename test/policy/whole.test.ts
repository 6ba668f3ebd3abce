import {describe, expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';
import {lexicons} from '../../src/policy/languages/index.ts';
import {readingOf} from './fixtures.ts';
import {terms} from './reader.ts';
import {wholePolicies} from './whole.ts';

const dates: Readonly<Record<string, string>> = {
	da: '2026-01-12',
	de: '2026-02',
	es: '2025-05-20',
	fi: '2026-01-09',
	fr: '2025-11-03',
	it: '2025-10-15',
	nl: '2025-09-01',
	pl: '2026-02-02',
	sv: '2026-03-04',
};

describe.each(wholePolicies.map(policy => [policy.language, policy] as const))('a whole policy, %s', (_, policy) => {
	const {language, declarations, information, contradictions, updated} = read(policy.text, {terms});

	test('says what it was written to say, and nothing else', () => {
		expect(readingOf(policy)).toEqual(policy.expected);
	});

	test('is known by its language', () => {
		expect(language).toBe(policy.language);
	});

	test('is quoted word for word', () => {
		expect(declarations.length).toBeGreaterThan(20);
		for (const {start, end, quote} of [...declarations, ...information]) {
			expect(policy.text.slice(start, end)).toBe(quote);
		}
	});

	test('tells what the law asks for', () => {
		expect([...new Set(information.map(({element}) => element))]).toEqual(expect.arrayContaining([...told]));
	});

	test('does not contradict itself, and has a date', () => {
		expect(contradictions).toEqual([]);
		expect(updated?.date).toBe(dates[policy.language]);
	});
});

const told = [
	'controller',
	'contact',
	'purposes',
	'legal-basis',
	'retention',
	'recipients',
	'rights',
	'complaint',
] as const;

test('every language but those of the demo sites has a whole policy', () => {
	const spoken = ['en', 'nb', 'nn'];
	const languages = lexicons.map(({language}) => language).filter(language => !spoken.includes(language));
	expect(wholePolicies.map(({language}) => language).sort()).toEqual(languages.sort());
});
