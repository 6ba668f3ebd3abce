import type {Words} from './lexicon.ts';
import {letter, phrasesOf} from './pattern.ts';

/** Letters with which a match of a phrase begins: at the beginning of a word, or anywhere in one ("*verktøy"). */
export type Beginning = {readonly letters: string; readonly isAnywhere: boolean};

type Classes = Readonly<Record<string, Words>>;

/**
 * Letters with which the second word of a match begins, where the phrase is one whole word, a space and more; null where that
 * cannot be said. "i (forbindelse|den)" is met at each "i".
 */
export function secondsOf(phrase: string, classes: Classes): readonly string[] | null {
	const first = branchesOf(phrase).length === 1 ? firstWord.exec(phrase)?.[0] : undefined;
	const seconds = first === undefined ? null : beginningsOf(phrase.slice(first.length), classes);
	return seconds?.every(({isAnywhere}) => !isAnywhere) ? seconds.map(({letters: second}) => second) : null;
}

/** All the ways in which a match of a phrase can begin; null where that is no word that could be listed. */
export function beginningsOf(phrase: string, classes: Classes): readonly Beginning[] | null {
	return allOf(branchesOf(phrase).map(branch => ofBranch(branch, classes)));
}

const letters = new RegExp(`^${letter}+`);
const firstWord = new RegExp(`^(?:${letter}|\\*|(?<!^|[(|])\\?|\\((?:${letter}|\\*|\\||(?<![(|])\\?)*\\))+ (?!\\?)`);
/** Less says little, and more is seldom needed. */
const enough = 3;

function ofBranch(given: string, classes: Classes): readonly Beginning[] | null {
	const branch = withoutLooks(given);
	const word = letters.exec(branch)?.[0];
	if (word !== undefined) return ofWord(word, branch.slice(word.length), classes);
	if (branch.startsWith('*')) return anywhere(ofBranch(branch.slice(1), classes));
	if (branch.startsWith('(')) {
		const end = closeOf(branch);
		return orBehind(beginningsOf(branch.slice(1, end), classes), branch.slice(end + 1), classes);
	}
	const name = /^<([a-zA-Z-]+)>/.exec(branch)?.[1];
	const words = name === undefined ? undefined : classes[name];
	if (name === undefined || words === undefined) return null;
	return orBehind(
		allOf(phrasesOf(words).map(phrase => beginningsOf(phrase, classes))),
		branch.slice(name.length + 2),
		classes,
	);
}

function ofWord(word: string, behind: string, classes: Classes): readonly Beginning[] | null {
	if (behind.startsWith('{')) return null;
	if (!behind.startsWith('?')) return furtherOf(word, behind, classes) ?? [plain(word)];
	// The last letter may be missing.
	return word.length > 1 ? [plain(word.slice(0, -1))] : allOf([[plain(word)], ofBranch(behind.slice(1), classes)]);
}

/** Of short beginnings, more: "p(i|í)xel", "e-?post". */
function furtherOf(word: string, behind: string, classes: Classes): readonly Beginning[] | null {
	if (word.length >= enough) return null;
	const mark = /^([-.])(\??)(?=[^{?])/.exec(behind);
	if (mark) {
		const [whole, sign = '', mayBeMissing] = mark;
		const more = mayBeMissing ? longer(word, ofBranch(behind.slice(whole.length), classes)) : [];
		return more && [plain(word + sign), ...more];
	}
	if (!/^\((?!\?)/.test(behind)) return null;
	const end = closeOf(behind);
	return isOptional(behind.slice(end + 1)) ? null : longer(word, beginningsOf(behind.slice(1, end), classes));
}

const longer = (word: string, further: readonly Beginning[] | null): readonly Beginning[] | null =>
	further?.every(({isAnywhere}) => !isAnywhere) ? further.map(({letters: rest}) => plain(word + rest)) : null;

const plain = (letters: string): Beginning => ({letters, isAnywhere: false});

/** Of a group or class, or of what stands behind it where it may be left out. */
function orBehind(
	inner: readonly Beginning[] | null,
	behind: string,
	classes: Classes,
): readonly Beginning[] | null {
	const quantity = isOptional(behind);
	return quantity ? allOf([inner, ofBranch(behind.slice(quantity.length), classes)]) : inner;
}

const isOptional = (behind: string): string | undefined => /^(?:\?|\{0?,\d*\})/.exec(behind)?.[0];

const anywhere = (beginnings: readonly Beginning[] | null): readonly Beginning[] | null =>
	beginnings?.every(({letters}) => letters.length > 1)
		? beginnings.map(({letters}) => ({letters, isAnywhere: true}))
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
