import {expect, test} from 'vitest';
import {policyLinks, read} from '../../../src/policy/index.ts';
import {said, terms} from '../reader.ts';

/** [what is hard about it, the text, what it says, what it does not say] */
export type Case = readonly [hard: string, text: string, says: readonly string[], not?: readonly string[]];

/** A sentence alone is too short to show its language; the page says it, as pages do. */
export function reads(language: string, cases: readonly Case[]): void {
	test.each(cases.map(([hard, text, says, not = []]) => ({hard, text, says, not})))(
		'$hard: $text',
		({text, says, not}) => {
			const found = said(text, language);
			expect(found).toEqual(expect.arrayContaining([...says]));
			for (const one of not) expect(found).not.toContain(one);
		},
	);
}

export function linksTo(links: readonly (readonly [text: string, about: 'privacy' | 'cookies' | null])[]): void {
	test.each(links)('a link that says "%s" leads to %s', (text, about) => {
		const url = 'https://shop.example/12';
		expect(policyLinks([{url, text}], 'https://shop.example/')).toEqual(about ? [{url, about}] : []);
	});
}

export function isWrittenIn(language: string, texts: readonly string[]): void {
	test.each(texts)(`${language} is told from its neighbours: %s`, text => {
		expect(read(text, {terms})).toMatchObject({language, understood: true});
	});
}
