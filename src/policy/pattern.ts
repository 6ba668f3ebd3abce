import type {Words} from './lexicon.ts';

/** A letter, digit or underscore in folded text (Latin scripts): what words are made of. */
export const letter = '[0-9a-z_\\u00aa\\u00b5\\u00ba\\u00c0-\\u024f]';
const gap = `(?!${letter})[^;\\n]{0,70}?(?<!${letter})`;
const nothing = '(?!)';
const mark = /^[,;]/;

/** The phrases of a list of words. */
export const phrasesOf = (words: Words): readonly string[] =>
	words.split(/\s*(?:·|\n)\s*/).filter(phrase => phrase !== '');

/** Turns phrases in the notation of `lexicon.ts` into one regular expression for folded text. */
export function compile(phrases: readonly string[], flags = '', classes: Readonly<Record<string, Words>> = {}): RegExp {
	if (phrases.length === 0) return new RegExp(nothing, flags);
	// A mark (", og vi") follows a word without a space; a word begins where another ends.
	const words = phrases.filter(phrase => !mark.test(phrase));
	const marks = phrases.filter(phrase => mark.test(phrase));
	const begun = words.length === 0 ? nothing : `(?<!${letter})${alternatives(words, classes, 0)}`;
	const source = marks.length === 0 ? begun : `(?:${begun}|${alternatives(marks, classes, 0)})`;
	return new RegExp(`${source}(?!${letter})`, flags);
}

/** A pattern for one phrase, tried where `lastIndex` says; not for marks. */
export const startingAt = (phrase: string, classes: Readonly<Record<string, Words>>): RegExp =>
	new RegExp(`${alternatives([phrase], classes, 0)}(?!${letter})`, 'y');

/** The phrases as the source of a regular expression, without the edges of words. */
export const sourceOf = (phrases: readonly string[]): string => alternatives(phrases, {}, 0);

function alternatives(phrases: readonly string[], classes: Readonly<Record<string, Words>>, depth: number): string {
	if (phrases.length === 0) return nothing;
	return `(?:${phrases.map(phrase => translate(phrase, classes, depth)).join('|')})`;
}

function translate(phrase: string, classes: Readonly<Record<string, Words>>, depth: number): string {
	return phrase
		.replace(/\./g, '\\.')
		.replace(/(?<!\\)\((?!\?)/g, '(?:')
		.replace(/\s*…\s*/g, gap)
		.replace(/\*/g, `${letter}*`)
		.replace(/ \?/g, '\\s*')
		.replace(/\[[^\]]*\]| /g, part => (part === ' ' ? "[\\s']+" : part.replaceAll(' ', '\\s')))
		.replace(/<w>/g, `${letter}+`)
		.replace(/<([a-zA-Z-]+)>/g, (_, name: string) => {
			const words = classes[name];
			if (words === undefined || depth > 3) throw new Error(`No word class called "${name}"`);
			return alternatives(phrasesOf(words), classes, depth + 1);
		});
}
