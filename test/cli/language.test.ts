import {expect, test} from 'vitest';
import {languageAskedFor} from '../../src/cli/language.ts';

test('--lang goes before the language of the terminal', () => {
	expect(languageAskedFor(['audit', '--lang', 'nn'], {LANG: 'nb_NO.UTF-8'})).toBe('nn');
	expect(languageAskedFor(['audit', '--lang=en'], {LANG: 'nb_NO.UTF-8'})).toBe('en');
	expect(languageAskedFor(['audit'], {LANG: 'nb_NO.UTF-8'})).toBe('nb');
	expect(languageAskedFor([], {LC_ALL: 'nn_NO', LANG: 'en_GB'})).toBe('nn');
});

test('a language we do not speak is English', () => {
	expect(languageAskedFor([], {LANG: 'C'})).toBe('en');
	expect(languageAskedFor([], {})).toBe('en');
	expect(languageAskedFor(['--lang', 'sv'], {})).toBe('en');
});
