import {describe, expect, test} from 'vitest';
import {read, type InformationElement} from '../../../src/policy/index.ts';

type Told = Readonly<Partial<Record<InformationElement, string>>>;

/** The elements a sentence tells where it stands among the others. */
export function elementsOf(text: string, language: string): readonly (readonly [InformationElement, string])[] {
	return read(text, {terms: [], language}).information.map(({element, quote}) => [element, quote] as const);
}

/** Each sentence tells its element, and none that is not asked for; mere mentions tell nothing. */
export function tells(language: string, told: Told, mentions: readonly string[]): void {
	const sentences = Object.values(told);
	const found = elementsOf([...sentences, ...mentions].join('\n\n'), language);
	describe(language, () => {
		test.each(Object.entries(told))('%s', (element, sentence) => {
			expect(found).toContainEqual([element, sentence]);
		});

		test.each(mentions)('only a mention: %s', mention => {
			expect(found.filter(([, quote]) => quote === mention)).toEqual([]);
		});
	});
}
