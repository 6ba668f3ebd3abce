import type {Language} from '../report/index.ts';

/** Time of day to the second, as written where the language is spoken. */
export function clock(at: number, language: Language): string {
	return new Intl.DateTimeFormat(locales[language], {timeStyle: 'medium'}).format(at);
}

/** Day and time of day. */
export function moment(at: number, language: Language): string {
	return new Intl.DateTimeFormat(locales[language], {dateStyle: 'short', timeStyle: 'short'}).format(at);
}

// Not every browser carries nynorsk; it writes times as bokmål does.
const locales: Readonly<Record<Language, string>> = {en: 'en-GB', nb: 'nb', nn: 'nb'};
