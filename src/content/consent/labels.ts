import type {ButtonChoice} from '../../consent/button-words.ts';
import {labelReader} from '../../consent/buttons.ts';
import {en} from '../../consent/words/en.ts';
import {nb} from '../../consent/words/nb.ts';
import {nn} from '../../consent/words/nn.ts';
import {send} from '../../webext/messages.ts';
import {moreWords} from './more-words.ts';

const carried = {nb, nn, en};
let reader = labelReader(Object.values(carried));
/** Long pages repeat their labels, and are looked at twice a second. */
const known = new Map<string, ButtonChoice | null>();
let asked = false;

/** Which choice a label is worded as, in the languages read here so far. */
export function choiceWorded(label: string): ButtonChoice | null {
	const before = known.get(label);
	if (before !== undefined) return before;
	if (isForeign()) askForWords();
	const choice = reader.choiceOf(label);
	if (known.size < 5000) known.set(label, choice);
	return choice;
}

export function speaksOfCookies(text: string): boolean {
	if (isForeign()) askForWords();
	return reader.speaksOfCookies(text);
}

/** Whether a label anywhere on the page names the way back to a choice, or takes a yes back. */
export const reopens = (label: string): boolean => reader.reopens(label);
export const withdraws = (label: string): boolean => reader.withdraws(label);

/** Has the words of other languages put into this page, once: every page would carry as much again for the few that need them. */
export function askForWords(): void {
	if (asked) return;
	asked = true;
	void send('putWords').then(learn, () => {});
}

/** All languages at once: for who was asked to press, and must not miss a button. */
export function readAll(): void {
	asked = true;
	reader = labelReader(Object.values(moreWords()));
	known.clear();
}

/** Those of the page's language, or all where it cannot be the one it says: to make ready all takes a tenth of a second. */
function learn(): void {
	const words = moreWords();
	const own = isForeign() && words[language()];
	reader = labelReader(own ? [own, ...Object.values(carried)] : Object.values(words));
	known.clear();
}

/** A page that says nothing, or "no", is as likely as not in a language carried. */
const isForeign = (): boolean => !['', 'no', ...Object.keys(carried)].includes(language());

const language = (): string => document.documentElement.lang.toLowerCase().split(/[-_]/)[0] ?? '';
