import {languageOf, wordsIn, type Language, type Words} from '../report/index.ts';
import {currentLanguage, setLanguage} from '../webext/language.ts';

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

export async function rememberedLanguage(): Promise<void> {
	speak(languageOf(await currentLanguage()));
}

export async function chooseLanguage(tag: string): Promise<void> {
	speak(languageOf(tag));
	await setLanguage(tag);
}

function speak(chosen: Language): void {
	spoken.language = chosen;
	document.documentElement.lang = chosen;
}
