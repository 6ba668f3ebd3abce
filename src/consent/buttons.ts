import type {ButtonChoice, ButtonWords} from './button-words.ts';

/** Reads the buttons and texts of consent banners in some languages. */
export type LabelReader = {
	/** What pressing a button with this label means in a consent banner; null for any other label, prose included. */
	readonly choiceOf: (label: string) => ButtonChoice | null;
	/** Does a text speak of cookies, as a consent banner must? */
	readonly speaksOfCookies: (text: string) => boolean;
};

const choices: readonly ButtonChoice[] = ['reject', 'save', 'settings', 'accept'];

export function labelReader(languages: readonly ButtonWords[]): LabelReader {
	// One for each language: a pattern of all of them takes twice as long to make ready, one for each phrase longer to go through.
	const patterns = choices.flatMap(choice =>
		languages.map(words => [choice, new RegExp(`^(?:${words[choice].join('|')})$`, 'u')] as const),
	);
	const topic = new RegExp(languages.flatMap(words => words.topic).join('|'), 'iu');
	return {
		choiceOf: label => {
			if (label.length > 120) return null;
			const folded = fold(label);
			return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
		},
		speaksOfCookies: text => topic.test(text),
	};
}

/** Lower case, words only, one space between them. */
function fold(label: string): string {
	return label
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
