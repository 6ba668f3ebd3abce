import {inWord} from './letters.ts';
import {letter} from './pattern.ts';

/** A phrase of nothing but words, the last with endings at most: two of three are, and need no regular expression. */
export type PlainPhrase = {
	readonly words: readonly string[];
	/** What may stand behind the last word, before the edge of a word; null where anything may ("samtykk*"). */
	readonly endings: readonly string[] | null;
};

const form = new RegExp(`^\\*?((?:${letter}+ )*${letter}+)(?:(\\*)|\\(((?:${letter}|\\|)*)\\)(\\?)?|(\\?))?$`);

/** Null where it takes more to tell: a choice within, a gap, a look around. */
export function plainPhraseOf(phrase: string): PlainPhrase | null {
	const [, said, any, group, groupMayBeMissing, lastMayBeMissing] = form.exec(phrase) ?? [];
	if (said === undefined) return null;
	const words = said.split(' ');
	// One letter anywhere would be met everywhere.
	if (phrase.startsWith('*') && words[0]?.length === 1) return null;
	if (any) return {words, endings: null};
	if (group !== undefined) return {words, endings: [...group.split('|'), ...(groupMayBeMissing ? [''] : [])]};
	if (!lastMayBeMissing) return {words, endings: ['']};
	const last = words.pop() ?? '';
	return last.length > 1 ? {words: [...words, last.slice(0, -1)], endings: [last.slice(-1), '']} : null;
}

/** Whether a plain phrase whose first word stands at an index goes on and ends there as it should. */
export function goesOn({words, endings}: PlainPhrase, text: string, at: number): boolean {
	let end = at + (words[0]?.length ?? 0);
	for (let index = 1; index < words.length; index++) {
		const word = words[index] ?? '';
		const from = afterSpace(text, end);
		if (from === end || !text.startsWith(word, from)) return false;
		end = from + word.length;
	}
	if (endings === null) return true;
	for (const ending of endings) {
		if (text.startsWith(ending, end) && inWord[text.charCodeAt(end + ending.length)] !== 1) return true;
	}
	return false;
}

/** Past white space and the apostrophe of an elision; folded text has three kinds of space. */
export function afterSpace(text: string, from: number): number {
	let at = from;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code !== 0x20 && code !== 0x27 && code !== 0x0a && code !== 0x09) return at;
		at++;
	}
}
