import type {ButtonChoice, ButtonWords} from './button-words.ts';
import * as languages from './words/index.ts';

/** What pressing a button with this label means in a consent banner; null for any other label, prose included. */
export function choiceOf(label: string): ButtonChoice | null {
	if (label.length > 120) return null;
	const folded = fold(label);
	return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Does a text speak of cookies, as a consent banner must? */
export function speaksOfCookies(text: string): boolean {
	return topic.test(text);
}

const all: readonly ButtonWords[] = Object.values(languages);
const choices: readonly ButtonChoice[] = ['reject', 'save', 'settings', 'accept'];
// A pattern for each way to say it: one for all of them takes several times as long to make ready.
const patterns = choices.flatMap(choice =>
	all.flatMap(words => words[choice].map(source => [choice, new RegExp(`^(?:${source})$`, 'u')] as const)),
);
const topic = new RegExp(all.flatMap(words => words.topic).join('|'), 'iu');

/** Lower case, words only, one space between them. */
function fold(label: string): string {
	return label
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
