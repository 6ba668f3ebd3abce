import {isWithinWord} from './letters.ts';
import {matchesOf} from './matches.ts';
import type {Passage} from './passage.ts';

/** A stretch of a passage, asked only for what may stand in the passage. */
export type Part = {
	readonly text: string;
	readonly matches: (pattern: string) => boolean;
	/** Where the first match begins; -1 where there is none. */
	readonly find: (pattern: string) => number;
	/** Where the last match ends; -1 where there is none. */
	readonly endOfLast: (pattern: string) => number;
	readonly from: (start: number, end?: number) => Part;
};

export function partOf(passage: Passage, start: number, end: number): Part {
	const {text: whole, grammar, mayMatch} = passage;
	const text = whole.slice(start, end);
	// Half a word may be another.
	const isCut = isWithinWord(whole, start);
	const may = (pattern: string): boolean => isCut || mayMatch(pattern);
	return {
		text,
		matches: pattern => may(pattern) && grammar.phrase(pattern).test(text),
		find: pattern => (may(pattern) ? (grammar.phrase(pattern).exec(text)?.index ?? -1) : -1),
		endOfLast: pattern => {
			let last = -1;
			if (!may(pattern)) return last;
			for (const match of matchesOf(grammar.phrase(pattern, 'g'), text)) last = match.index + match[0].length;
			return last;
		},
		from: (from, to = text.length) => partOf(passage, start + from, start + Math.min(to, text.length)),
	};
}
