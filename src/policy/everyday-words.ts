import {inWord} from './letters.ts';
import type {Lexicon} from './lexicon.ts';

/** Calls back for each word of a text, with the places in `languages` of those that use it every day. */
export type EverydayWords = {
	readonly languages: readonly string[];
	readonly walk: (text: string, onWord: (speakers: Speakers | undefined, hasDigit: boolean) => void) => void;
};

type Speakers = readonly number[];
type Known = {readonly word: string; readonly speakers: number[]};

const ready = new WeakMap<readonly Lexicon[], EverydayWords>();

export function everydayWordsOf(lexicons: readonly Lexicon[]): EverydayWords {
	const known = ready.get(lexicons) ?? makeWords(lexicons);
	ready.set(lexicons, known);
	return known;
}

/** By numbers made of the letters, so that no word of a text need be cut out to be looked up. */
function makeWords(lexicons: readonly Lexicon[]): EverydayWords {
	const table = new Map<number, Known[]>();
	for (const [speaker, {everyday}] of lexicons.entries()) {
		for (const word of new Set(everyday.trim().split(/\s+/))) {
			const key = [...word].reduce((sum, character) => next(sum, character.charCodeAt(0)), 0);
			const alike = table.get(key) ?? [];
			table.set(key, alike);
			const known = alike.find(other => other.word === word);
			if (known) known.speakers.push(speaker);
			else alike.push({word, speakers: [speaker]});
		}
	}
	const speakersOf = (text: string, start: number, end: number, key: number): Speakers | undefined => {
		for (const {word, speakers} of table.get(key) ?? none) {
			if (word.length === end - start && text.startsWith(word, start)) return speakers;
		}
		return undefined;
	};
	return {
		languages: lexicons.map(({language}) => language),
		walk: (text, onWord) => {
			for (let at = 0; at < text.length; at++) {
				const start = at;
				let key = 0;
				let hasDigit = false;
				for (let code = text.charCodeAt(at); inWord[code] === 1; code = text.charCodeAt(++at)) {
					key = next(key, code);
					hasDigit ||= code <= 0x39;
				}
				if (at > start) onWord(speakersOf(text, start, at, key), hasDigit);
			}
		},
	};
}

const none: readonly Known[] = [];

const next = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
