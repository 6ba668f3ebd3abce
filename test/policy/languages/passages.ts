import {expect, test} from 'vitest';
import {said} from '../reader.ts';

/** [what is hard about it, the text, how what it says begins, what it does not say] */
export type Passage = readonly [hard: string, text: string, says: readonly string[], not?: readonly string[]];

/** Passages of one language, as a page in it would show them. */
export function readsAs(language: string, passages: readonly Passage[]): void {
	test.each(passages.map(([hard, text, says, not = []]) => ({hard, text, says, not})))('$hard: $text', passage => {
		const found = said(passage.text, language);
		const foundAs = (one: string) => found.filter(line => line.startsWith(one));
		for (const one of passage.says) expect(foundAs(one), `${one}, of ${found.join(' | ')}`).not.toEqual([]);
		for (const one of passage.not) expect(foundAs(one)).toEqual([]);
	});
}
