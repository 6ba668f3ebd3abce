import {beginningsOf} from './beginnings.ts';
import {piecesOf} from './gate.ts';
import {inWord} from './letters.ts';
import type {Words} from './lexicon.ts';
import {compile, phrasesOf, startingAt} from './pattern.ts';
import {goesOn, plainPhraseOf, type PlainPhrase} from './plain-phrase.ts';

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

type Entry = {
	readonly id: number;
	readonly letters: string;
	/** Null where the letters only tell that it is worth asking for what the walk cannot tell of. */
	readonly phrase: PlainPhrase | LaterPhrase | null;
};

/** A pattern is made when the phrase may stand somewhere for the first time: most never do. */
type LaterPhrase = {readonly source: string; pattern: RegExp | null};

/**
 * A policy has six hundred sentences, each asked about some hundred roles of thirty phrases. Here words of a text are looked up among
 * the beginnings of phrases instead, and only what begins is read to its end.
 */
export function roleFinder(roles: ReadonlyMap<string, Words>, classes: Readonly<Record<string, Words>>): RoleFinder {
	const ids = new Map([...roles.keys()].map((role, id) => [role, id]));
	const starts = [new Lists(1), new Lists(2), new Lists(3)] as const;
	const inside = new Lists(2);
	const rests: string[][] = [];
	const blank = new Uint8Array(roles.size);
	for (const [role, words] of roles) {
		const id = ids.get(role) ?? 0;
		for (const phrase of phrasesOf(words)) {
			const beginnings = beginningsOf(phrase, classes);
			if (beginnings) {
				const known = plainPhraseOf(phrase) ?? {source: phrase, pattern: null};
				for (const {letters, isAnywhere} of beginnings) {
					const entry = {id, letters, phrase: known};
					if (isAnywhere) inside.add(entry);
					else starts[letters.length > 2 ? 2 : letters.length === 2 ? 1 : 0].add(entry);
				}
			} else {
				(rests[id] ??= []).push(phrase);
				const pieces = piecesOf(phrase);
				if (pieces === null) blank[id] = open;
				for (const letters of pieces ?? []) inside.add({id, letters, phrase: null});
			}
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
		let word = -1;
		for (let at = 0; at < text.length; at++) {
			if (inWord[text.charCodeAt(at)] !== 1) word = -1;
			else if (word === -1) {
				word = at;
				for (const lists of starts) lookUp(lists, text, at, at, states);
			}
			lookUp(inside, text, at, word, states);
		}
		return states;
	}

	function lookUp(lists: Lists, text: string, at: number, word: number, states: Uint8Array): void {
		const entries = lists.at(text, at);
		if (entries === undefined) return;
		for (const {id, letters, phrase} of entries) {
			const state = states[id] ?? absent;
			if (state === found || !text.startsWith(letters, at)) continue;
			if (phrase === null) states[id] = open;
			else if ('words' in phrase ? goesOn(phrase, text, at) : stands(phrase, text, word)) states[id] = found;
			else if (state === absent) states[id] = begun;
		}
	}

	function stands(phrase: LaterPhrase, text: string, word: number): boolean {
		const pattern = (phrase.pattern ??= startingAt(phrase.source, classes));
		pattern.lastIndex = word;
		return pattern.test(text);
	}
}

/** Lists of entries by the first letters they have. */
class Lists {
	readonly #lists: Entry[][] = [];
	readonly #places = new Uint16Array(buckets);
	readonly #letters: 1 | 2 | 3;

	constructor(letters: 1 | 2 | 3) {
		this.#letters = letters;
	}

	add(entry: Entry): void {
		const key = this.#keyAt(entry.letters, 0);
		const place = this.#places[key] ?? 0;
		if (place > 0) this.#lists[place - 1]?.push(entry);
		else this.#places[key] = this.#lists.push([entry]);
	}

	at(text: string, at: number): readonly Entry[] | undefined {
		const place = this.#places[this.#keyAt(text, at)] ?? 0;
		return place === 0 ? undefined : this.#lists[place - 1];
	}

	#keyAt(text: string, at: number): number {
		const first = text.charCodeAt(at);
		if (this.#letters === 1) return first & (buckets - 1);
		const two = first * 31 + text.charCodeAt(at + 1);
		return (this.#letters === 2 ? two : two * 31 + text.charCodeAt(at + 2)) & (buckets - 1);
	}
}

const buckets = 1 << 12;
