import {beginningsOf, type Beginning} from './beginnings.ts';
import {allPiecesOf, piecesOf} from './gate.ts';
import {inWord} from './letters.ts';
import {addTo, letterTable, placeOf, type LetterTable} from './letter-table.ts';
import type {Words} from './lexicon.ts';
import {compile, phrasesOf, startingAt} from './pattern.ts';
import {afterSpace, goesOn, plainPhraseOf, type PlainPhrase} from './plain-phrase.ts';

/** Which roles of a lexicon a text speaks of. */
export type Roles = {
	/** Whether a phrase of the role stands in the text. */
	readonly has: (role: string) => boolean;
	/** Whether one may stand in a part of it; a part begins where a word does. */
	readonly may: (role: string) => boolean;
};

/** Finds all roles of a text in one walk over it. */
export type RoleFinder = (text: string) => Roles;

/** What is known of a role: nothing of it stands here; a phrase begins; a phrase the walk cannot tell of may stand here; one does. */
const [absent, begun, open, found] = [0, 1, 2, 3];

/** Of the tables: a lexicon has some eight hundred phrases. */
const size = 1 << 12;

type Entry = {
	readonly id: number;
	readonly letters: string;
	readonly seconds: readonly string[] | null;
	/** Null where the letters only tell that it is worth asking for what the walk cannot tell of. */
	readonly phrase: PlainPhrase | LaterPhrase | null;
};

/** A pattern is made when the phrase may stand somewhere for the first time: most never do. */
type LaterPhrase = {
	readonly source: string;
	pieces: readonly (readonly string[])[] | null;
	pattern: RegExp | null;
	/** The text its pieces were last looked for in, and whether they are there: many a phrase begins often in one text. */
	asked: string | null;
	isThere: boolean;
};

/**
 * A policy has six hundred sentences, each asked about some hundred roles of thirty phrases. Here words of a text are looked up among
 * the beginnings of phrases instead, and only what begins is read to its end.
 */
export function roleFinder(roles: ReadonlyMap<string, Words>, classes: Readonly<Record<string, Words>>): RoleFinder {
	const ids = new Map([...roles.keys()].map((role, id) => [role, id]));
	const starts = [letterTable<Entry>(1, size), letterTable<Entry>(2, size), letterTable<Entry>(3, size)] as const;
	const inside = letterTable<Entry>(2, size);
	const rests: string[][] = [];
	const blank = new Uint8Array(roles.size);
	for (const [role, words] of roles) {
		const id = ids.get(role) ?? 0;
		for (const phrase of phrasesOf(words)) {
			const plain = plainPhraseOf(phrase);
			const later = {source: phrase, pieces: null, pattern: null, asked: null, isThere: false};
			const beginnings = plain ? [beginningOf(plain, phrase)] : beginningsOf(phrase, classes);
			for (const {letters, isAnywhere, seconds} of beginnings ?? []) {
				const entry = {id, letters, seconds, phrase: plain ?? later};
				addTo(isAnywhere ? inside : starts[letters.length > 2 ? 2 : letters.length === 2 ? 1 : 0], letters, entry);
			}
			if (beginnings) continue;
			(rests[id] ??= []).push(phrase);
			const pieces = piecesOf(phrase);
			if (pieces === null) blank[id] = open;
			for (const letters of pieces ?? []) addTo(inside, letters, {id, letters, seconds: null, phrase: null});
		}
	}
	const restPatterns: RegExp[] = [];
	const restOf = (id: number): RegExp => (restPatterns[id] ??= compile(rests[id] ?? [], '', classes));

	return text => {
		let states: Uint8Array | undefined;
		return {
			has: role => {
				const id = ids.get(role);
				if (id === undefined) return false;
				states ??= walk(text);
				if (states[id] === open) states[id] = restOf(id).test(text) ? found : begun;
				return states[id] === found;
			},
			may: role => {
				const id = ids.get(role);
				return id !== undefined && (states ??= walk(text))[id] !== absent;
			},
		};
	};

	function walk(text: string): Uint8Array {
		const states = blank.slice();
		const [one, two, three] = starts;
		let word = -1;
		let second = text.charCodeAt(0);
		let third = text.charCodeAt(1);
		for (let at = 0; at < text.length; at++) {
			const first = second;
			second = third;
			third = text.charCodeAt(at + 2);
			const here = placeOf(inside, first, second);
			if (inWord[first] !== 1) word = -1;
			else if (word === -1) {
				word = at;
				lookUp(one, placeOf(one, first), text, at, at, states);
				lookUp(two, placeOf(two, first, second), text, at, at, states);
				lookUp(three, placeOf(three, first, second, third), text, at, at, states);
			}
			if (here !== 0) lookUp(inside, here, text, at, word, states);
		}
		return states;
	}

	function lookUp(
		{lists}: LetterTable<Entry>,
		place: number,
		text: string,
		at: number,
		word: number,
		states: Uint8Array,
	): void {
		for (const {id, letters, seconds, phrase} of lists[place] ?? []) {
			const state = states[id] ?? absent;
			if (state === found || !text.startsWith(letters, at)) continue;
			if (phrase === null) states[id] = open;
			else if (stands(phrase, seconds, text, at, word)) states[id] = found;
			else if (state === absent) states[id] = begun;
		}
	}

	function stands(
		phrase: PlainPhrase | LaterPhrase,
		seconds: Entry['seconds'],
		text: string,
		at: number,
		word: number,
	): boolean {
		if ('words' in phrase) return goesOn(phrase, text, at);
		if (seconds && !isFollowed(seconds, text, at)) return false;
		if (!hasPieces(phrase, text)) return false;
		const pattern = (phrase.pattern ??= startingAt(phrase.source, classes));
		pattern.lastIndex = word;
		return pattern.test(text);
	}
}

function hasPieces(phrase: LaterPhrase, text: string): boolean {
	if (phrase.asked === text) return phrase.isThere;
	phrase.pieces ??= allPiecesOf(phrase.source);
	phrase.asked = text;
	phrase.isThere = phrase.pieces.every(some => some.some(piece => text.includes(piece)));
	return phrase.isThere;
}

const beginningOf = ({words: [letters = '']}: PlainPhrase, phrase: string): Beginning => ({
	letters,
	isAnywhere: phrase.startsWith('*'),
	seconds: null,
});

function isFollowed(seconds: readonly string[], text: string, at: number): boolean {
	let end = at;
	while (inWord[text.charCodeAt(end)] === 1) end++;
	const next = afterSpace(text, end);
	if (next === end) return false;
	for (const second of seconds) if (text.startsWith(second, next)) return true;
	return false;
}
