import type {Words} from './lexicon.ts';
import {phrasesOf} from './pattern.ts';

/** "1 en, ett · 2 to" */
export function numbersOf(words: Words): ReadonlyMap<string, number> {
	const entries = phrasesOf(words).map(phrase => /^([\d.]+) (.+)$/.exec(phrase));
	return new Map(
		entries.flatMap(entry => (entry?.[2] ?? '').split(', ').map(word => [word, Number(entry?.[1])] as const)),
	);
}
