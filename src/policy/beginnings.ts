import type {Words} from './lexicon.ts';
import {letter, phrasesOf} from './pattern.ts';

/** How a match of a phrase may begin. */
export type Beginning = {
	readonly letters: string;
	/** Anywhere in a word ("*verktøy"), not where one begins. */
	readonly isAnywhere: boolean;
	/** What the next word begins with, one of these, after whatever is left of the first; null where that is not known. */
	readonly seconds: readonly string[] | null;
};

type Classes = Readonly<Record<string, Words>>;

/** All the ways in which a match of a phrase can begin; null where that is no word that could be listed. */
export function beginningsOf(phrase: string, classes: Classes): readonly Beginning[] | null {
	return allOf(branchesOf(phrase).map(branch => ofBranch(branch, classes, true)));
}

const letters = new RegExp(`^${letter}+`);
/** Less says little, and more is seldom needed. */
const enough = 3;

function ofBranch(given: string, classes: Classes, isFirst: boolean): readonly Beginning[] | null {
	const branch = withoutLooks(given);
	const word = letters.exec(branch)?.[0];
	if (word !== undefined) return ofWord(word, branch.slice(word.length), classes, isFirst);
	if (branch.startsWith('*')) return anywhere(ofBranch(branch.slice(1), classes, isFirst));
	if (branch.startsWith('(')) return allOf(opened(branch).map(way => ofBranch(way, classes, isFirst)));
	const name = /^<([a-zA-Z-]+)>/.exec(branch)?.[1];
	const words = name === undefined ? undefined : classes[name];
	if (name === undefined || words === undefined) return null;
	const behind = branch.slice(name.length + 2);
	const quantity = isOptional(behind);
	const without = quantity === undefined ? [] : [ofBranch(behind.slice(quantity.length), classes, isFirst)];
	return allOf([...phrasesOf(words).map(phrase => beginningsOf(phrase, classes)), ...without]);
}

/** "(la |le )?loi" as "la loi", "le loi" and "loi". */
function opened(branch: string): readonly string[] {
	const end = closeOf(branch);
	const behind = branch.slice(end + 1);
	const quantity = isOptional(behind);
	const inner = branchesOf(branch.slice(1, end));
	if (quantity === undefined) return inner.map(way => way + behind);
	const rest = behind.slice(quantity.length);
	return [...inner.map(way => way + rest), rest];
}

const isOptional = (behind: string): string | undefined => /^(?:\?|\{0?,\d*\})/.exec(behind)?.[0];

function ofWord(word: string, behind: string, classes: Classes, isFirst: boolean): readonly Beginning[] | null {
	if (behind.startsWith('{')) return null;
	if (behind.startsWith('?') && word.length === 1) {
		return allOf([ofBranch(word + behind.slice(1), classes, isFirst), ofBranch(behind.slice(1), classes, isFirst)]);
	}
	if (word.length < enough) {
		// Short beginnings are met too often: "p(i|í)xel", "e-?post", "s'ils".
		if (/^\((?!\?)/.test(behind)) return allOf(opened(behind).map(way => ofBranch(word + way, classes, isFirst)));
		const mark = /^([-.'])(\??)(?=[^{?])/.exec(behind);
		const rest = mark?.[2] ? ofBranch(word + behind.slice(2), classes, isFirst) : [];
		if (mark) return allOf([[{letters: word + (mark[1] ?? ''), isAnywhere: false, seconds: null}], rest]);
	}
	const said = behind.startsWith('?') ? word.slice(0, -1) : word;
	return [{letters: said, isAnywhere: false, seconds: isFirst ? secondsIn(behind, classes) : null}];
}

/** Behind the first letters of a word, where the word is nothing but letters and another follows. */
function secondsIn(behind: string, classes: Classes): readonly string[] | null {
	const left = leftOfWord.exec(behind)?.[0];
	const seconds = left === undefined ? null : ofBranch(behind.slice(left.length), classes, false);
	return seconds?.every(({isAnywhere}) => !isAnywhere) ? seconds.map(second => second.letters) : null;
}

const leftOfWord = new RegExp(`^(?:${letter}|[*?]|\\((?!\\?)(?:${letter}|[*|]|(?<![(|])\\?)*\\))* (?!\\?)`);

const anywhere = (beginnings: readonly Beginning[] | null): readonly Beginning[] | null =>
	beginnings?.every(({letters}) => letters.length > 1)
		? beginnings.map(({letters, seconds}) => ({letters, isAnywhere: true, seconds}))
		: null;

const allOf = (some: readonly (readonly Beginning[] | null)[]): readonly Beginning[] | null =>
	some.includes(null) ? null : some.flatMap(beginnings => beginnings ?? []);

function withoutLooks(branch: string): string {
	let rest = branch;
	while (/^\(\?[=!<]/.test(rest)) rest = rest.slice(closeOf(rest) + 1);
	return rest;
}

/** Where the group ends that a text begins with. */
function closeOf(text: string): number {
	let depth = 0;
	for (const {index, 0: mark} of text.matchAll(marks)) {
		if (mark === '(') depth++;
		else if (mark === ')' && --depth === 0) return index;
	}
	throw new Error(`No end of the group in "${text}"`);
}

/** The branches of an alternation outside all groups. */
function branchesOf(phrase: string): readonly string[] {
	if (!phrase.includes('|')) return [phrase];
	const branches: string[] = [];
	let from = 0;
	let depth = 0;
	for (const {index, 0: mark} of phrase.matchAll(marks)) {
		if (mark === '(') depth++;
		else if (mark === ')') depth--;
		else if (mark === '|' && depth === 0) {
			branches.push(phrase.slice(from, index));
			from = index + 1;
		}
	}
	return [...branches, phrase.slice(from)];
}

/** Brackets and bars that are neither escaped nor in a class of characters. */
const marks = /\\.|\[[^\]]*\]|[()|]/g;
