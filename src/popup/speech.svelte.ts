import {languageOf, wordsIn, type Language, type Words} from '../report/index.ts';
import {setLanguage} from '../webext/language.ts';

/** Each language by its own name. */
export const languages: readonly {readonly tag: Language; readonly name: string}[] = [
	{tag: 'nb', name: 'Bokmål'},
	{tag: 'nn', name: 'Nynorsk'},
	{tag: 'en', name: 'English'},
];

const spoken = $state<{language: Language}>({language: 'en'});

export function language(): Language {
	return spoken.language;
}

export function words(): Words {
	return wordsIn(spoken.language);
}

/** One message, in the language spoken now. */
export function say(...message: Parameters<Words>): string {
	return words()(...message);
}

/** By a BCP 47 tag. */
export function speak(tag: string): void {
	spoken.language = languageOf(tag);
	document.documentElement.lang = spoken.language;
}

export async function chooseLanguage(tag: string): Promise<void> {
	speak(tag);
	await setLanguage(languageOf(tag));
}
