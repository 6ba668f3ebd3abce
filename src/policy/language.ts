import {everydayWordsOf, type EverydayWords} from './everyday-words.ts';
import {languageOf} from './language-tag.ts';
import type {Lexicon} from './lexicon.ts';

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
	const known = everydayWordsOf(lexicons);
	const scores = scoresOf(sampled, known);
	const hinted = languageOf(hint);
	const best = bestOf(scores);
	const score = scores[best] ?? 0;
	const [hintedAt, bestLanguage = ''] = [known.languages.indexOf(hinted), known.languages[best]];
	if (score < enough) {
		// Too little to name the language; enough to choose what to read it with.
		const likely = hintedAt >= 0 || score === 0 ? hinted : bestLanguage;
		return {language: hinted === '' ? null : hinted, lexicon: lexiconFor(likely, lexicons)};
	}
	const open = (scores[hintedAt] ?? 0) > score * 0.93;
	const language = open ? hinted : bestLanguage;
	// Portuguese shares words with Spanish; a page in a language nobody knows here may say so itself.
	const isStranger = hinted !== '' && hintedAt < 0;
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
	const known = everydayWordsOf(lexicons);
	const scores = scoresOf(text.slice(0, 200), known);
	const own = scores[lexicons.indexOf(document)] ?? 0;
	const best = bestOf(scores);
	const score = scores[best] ?? 0;
	return score >= 5 && score > own * 2 ? (lexicons[best] ?? document) : document;
}

function lexiconFor(language: string, lexicons: readonly Lexicon[]): Lexicon {
	const own = lexicons.find(lexicon => lexicon.language === language);
	const lexicon = own ?? lexicons[0];
	if (!lexicon) throw new Error('No lexicon to read with');
	return lexicon;
}

const sample = 5000;

/** The beginning and the middle: a page may begin with its menu. */
function sampleOf(text: string): string {
	if (text.length <= sample * 2) return text;
	const middle = Math.floor(text.length / 2);
	return `${text.slice(0, sample)} ${text.slice(middle, middle + sample)}`;
}

/** By language, in the order of the lexicons. A word counts the less the more languages share it. */
function scoresOf(text: string, known: EverydayWords): readonly number[] {
	const scores = known.languages.map(() => 0);
	known.walk(text, speakers => {
		if (!speakers) return;
		const weight = 1 / Math.sqrt(speakers.length);
		for (const speaker of speakers) scores[speaker] = (scores[speaker] ?? 0) + weight;
	});
	return scores;
}

/** Of equals the first. */
const bestOf = (scores: readonly number[]): number =>
	scores.reduce((best, score, index) => (score > (scores[best] ?? 0) ? index : best), 0);

function fluency(text: string, language: string, known: EverydayWords): number {
	const own = known.languages.indexOf(language);
	let all = 0;
	let everyday = 0;
	known.walk(text, (speakers, hasDigit) => {
		if (hasDigit) return;
		all++;
		if (speakers?.includes(own)) everyday++;
	});
	return everyday / all;
}
