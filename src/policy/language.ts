import {languageOf} from './language-tag.ts';
import type {Lexicon} from './lexicon.ts';
import {letter} from './pattern.ts';

export type Detected = {
	readonly language: string | null;
	/** The lexicon to read with: the language's own, that of the language it looks most like, or the first there is. */
	readonly lexicon: Lexicon;
};

const enough = 4;

/** Share of everyday words in a text: a third and more in running text, less between tables, hardly any in another language. */
const fluent = {alone: 0.2, besideStranger: 0.3};

/** Tells the language by its everyday words; the hint (from `<html lang>`) only decides what the words leave open. */
export function detectLanguage(text: string, lexicons: readonly Lexicon[], hint?: string | null): Detected {
	const sampled = sampleOf(text);
	const known = profilesOf(lexicons);
	const scores = scoresOf(sampled, known);
	const hinted = languageOf(hint);
	const [best] = [...scores].sort(([, a], [, b]) => b - a);
	if (!best || best[1] < enough) {
		// Too little to name the language; enough to choose what to read it with.
		const likely = scores.has(hinted) || !best || best[1] === 0 ? hinted : best[0];
		return {language: hinted === '' ? null : hinted, lexicon: lexiconFor(likely, lexicons)};
	}
	const open = (scores.get(hinted) ?? 0) > best[1] * 0.93;
	const language = open ? hinted : best[0];
	// Portuguese shares words with Spanish; a page in a language nobody knows here may say so itself.
	const isStranger = hinted !== '' && !scores.has(hinted);
	const isFluent =
		language === hinted || fluency(sampled, language, known) >= (isStranger ? fluent.besideStranger : fluent.alone);
	return {
		language: isFluent ? language : isStranger ? hinted : null,
		lexicon: lexiconFor(language, lexicons),
	};
}

/** The lexicon for one paragraph: another language's only where its words clearly outnumber the document's. */
export function lexiconOfParagraph(text: string, document: Lexicon, lexicons: readonly Lexicon[]): Lexicon {
	if (text.length < 80) return document;
	const scores = scoresOf(text.slice(0, 200), profilesOf(lexicons));
	const own = scores.get(document.language) ?? 0;
	const [other] = lexicons
		.map(lexicon => ({lexicon, score: scores.get(lexicon.language) ?? 0}))
		.sort((a, b) => b.score - a.score);
	return other && other.score >= 5 && other.score > own * 2 ? other.lexicon : document;
}

function lexiconFor(language: string, lexicons: readonly Lexicon[]): Lexicon {
	const own = lexicons.find(lexicon => lexicon.language === language);
	const lexicon = own ?? lexicons[0];
	if (!lexicon) throw new Error('No lexicon to read with');
	return lexicon;
}

/** A word counts the less the more languages share it. */
type Profiles = {readonly languages: readonly string[]; readonly weights: ReadonlyMap<string, readonly string[]>};
const profiles = new WeakMap<readonly Lexicon[], Profiles>();

function profilesOf(lexicons: readonly Lexicon[]): Profiles {
	const known = profiles.get(lexicons);
	if (known) return known;
	// Lexicons first: where scores are equal, the first is taken.
	const everyday = new Map<string, readonly string[]>(
		lexicons.map(lexicon => [lexicon.language, lexicon.everyday.trim().split(/\s+/)]),
	);
	const weights = new Map<string, string[]>();
	for (const [language, words] of everyday) {
		for (const word of new Set(words)) weights.set(word, [...(weights.get(word) ?? []), language]);
	}
	const made = {languages: [...everyday.keys()], weights};
	profiles.set(lexicons, made);
	return made;
}

const words = new RegExp(`${letter}+`, 'g');
const sample = 5000;

/** The beginning and the middle: a page may begin with its menu. */
function sampleOf(text: string): string {
	if (text.length <= sample * 2) return text;
	const middle = Math.floor(text.length / 2);
	return `${text.slice(0, sample)} ${text.slice(middle, middle + sample)}`;
}

function scoresOf(text: string, {languages, weights}: Profiles): Map<string, number> {
	const scores = new Map<string, number>();
	for (const language of languages) scores.set(language, 0);
	for (const word of text.match(words) ?? []) {
		const speakers = weights.get(word);
		if (!speakers) continue;
		for (const language of speakers) scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(speakers.length));
	}
	return scores;
}

function fluency(text: string, language: string, {weights}: Profiles): number {
	let all = 0;
	let everyday = 0;
	for (const word of text.match(words) ?? []) {
		if (/\d/.test(word)) continue;
		all++;
		if (weights.get(word)?.includes(language)) everyday++;
	}
	return everyday / all;
}
