import type {ButtonChoice} from '../../consent/button-words.ts';
import {labelReader, type LabelReader} from '../../consent/buttons.ts';
import {wordsHere} from './words-here.ts';

/** Languages a page in the Nordic countries may mix with its own. */
const nearest = ['nb', 'nn', 'en'];
let made: LabelReader | undefined;
/** Long pages repeat their labels, and are looked at twice a second. */
const known = new Map<string, ButtonChoice | null>();
let isAll = false;

/** Which choice a label is worded as, in the languages read here so far. */
export function choiceWorded(label: string): ButtonChoice | null {
	const before = known.get(label);
	if (before !== undefined) return before;
	const choice = reader().choiceOf(label);
	if (known.size < 5000) known.set(label, choice);
	return choice;
}

export const speaksOfCookies = (text: string): boolean => reader().speaksOfCookies(text);

/** Whether a label anywhere on the page names the way back to a choice, or takes a yes back. */
export const reopens = (label: string): boolean => reader().reopens(label);
export const withdraws = (label: string): boolean => reader().withdraws(label);

/** All languages at once, where the page is not in the one it says: to make them ready takes a tenth of a second. */
export function readAll(): void {
	if (isAll) return;
	isAll = true;
	made = undefined;
	known.clear();
}

function reader(): LabelReader {
	const words = wordsHere();
	const own = document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
	// A page that says nothing, or "no", is as likely as not in one of the nearest.
	const isKnown = Object.hasOwn(words, own) || own === '' || own === 'no';
	const languages = isAll || !isKnown ? Object.keys(words) : [...new Set([own, ...nearest])];
	return (made ??= labelReader(languages.flatMap(language => words[language] ?? [])));
}
