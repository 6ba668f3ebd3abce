import en from '../../public/_locales/en/messages.json' with {type: 'json'};
import nb from '../../public/_locales/nb/messages.json' with {type: 'json'};
import nn from '../../public/_locales/nn/messages.json' with {type: 'json'};
import {durationOf} from './durations.ts';

export const languages = ['en', 'nb', 'nn'] as const;

export type Language = (typeof languages)[number];

type Data = Readonly<Record<string, string | number>>;

/**
 * Words for people. `{name}` in a message is filled from `data`; `nameSeconds` fills `{name}` with a duration in words
 * (0 or `session`: until the browser closes), `nameKeys` with the words of each key in it, apart by spaces. With `count: 1` the message `<key>_one` is taken where there is one.
 */
export type Words = (key: string, data?: Data) => string;

type Messages = Readonly<Record<string, {readonly message: string}>>;

const catalogues: Readonly<Record<Language, Messages>> = {en, nb, nn};

/** Nynorsk has no number format of its own in every browser; it writes numbers as bokmål does. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
	en: new Intl.NumberFormat('en-GB'),
	nb: new Intl.NumberFormat('nb'),
	nn: new Intl.NumberFormat('nb'),
};

export function wordsIn(language: Language): Words {
	const words: Words = (key, data = {}) => {
		const message = messageFor(language, wordKey(key), data);
		return message === undefined
			? key
			: message.replace(/\{(\w+)\}/g, (hole, name: string) => fill(name, data) ?? hole);
	};
	const fill = (name: string, data: Data): string | undefined => {
		const seconds = own(data, `${name}Seconds`);
		if (seconds !== undefined) return duration(seconds);
		const keys = own(data, `${name}Keys`);
		if (typeof keys === 'string') {
			return keys
				.split(' ')
				.map(key => words(key))
				.join(', ');
		}
		const value = own(data, name);
		return typeof value === 'number' ? numbers[language].format(value) : value;
	};
	const duration = (seconds: string | number): string => {
		if (typeof seconds === 'string' || seconds <= 0) return words('report_duration_session');
		const {key, count} = durationOf(seconds);
		return words(key, {count});
	};
	return words;
}

/** The language of a BCP 47 tag; English for those we do not speak. */
export function languageOf(tag: string | null): Language {
	const primary = tag?.toLowerCase().split(/[-_]/)[0];
	if (primary === 'nb' || primary === 'no') return 'nb';
	return primary === 'nn' ? 'nn' : 'en';
}

/** `undeclared-vendor` and `cantTell` as the files write them: `undeclared_vendor`, `cant_tell`. */
function wordKey(key: string): string {
	return key.replace(/-/g, '_').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

function messageFor(language: Language, key: string, data: Data): string | undefined {
	const keys = data['count'] === 1 ? [`${key}_one`, key] : [key];
	for (const messages of [catalogues[language], catalogues.en]) {
		for (const candidate of keys) {
			const entry = own(messages, candidate);
			if (entry) return entry.message;
		}
	}
	return undefined;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
