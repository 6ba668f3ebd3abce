import {letter} from './pattern.ts';

/** 1 where a character is a letter of a word, by its code: tested once, for a text has tens of thousands. */
export const inWord = Uint8Array.from({length: 0x250}, (_, code) =>
	Number(new RegExp(letter).test(String.fromCharCode(code))),
);

/** Whether two indices next to each other are of one word. */
export const isWithinWord = (text: string, at: number): boolean =>
	inWord[text.charCodeAt(at - 1)] === 1 && inWord[text.charCodeAt(at)] === 1;
