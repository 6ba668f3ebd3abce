import {fold, type Folded} from './fold.ts';
import {detectLanguage, lexiconOfParagraph} from './language.ts';
import {lexicons} from './languages/index.ts';
import type {Lexicon} from './lexicon.ts';
import type {Passage} from './passage.ts';
import {passagesOf} from './passages.ts';

/** A text made ready to be read. */
export type Document = {
	readonly folded: Folded;
	readonly language: string | null;
	readonly lexicon: Lexicon;
	/** Read with the language's own lexicon. */
	readonly understood: boolean;
	readonly passages: readonly Passage[];
};

export function documentOf(text: string, hint?: string | null): Document {
	const folded = fold(text);
	const {language, lexicon} = detectLanguage(folded.text, lexicons, hint);
	const passages = passagesOf(folded, paragraph => lexiconOfParagraph(paragraph, lexicon, lexicons));
	return {folded, language, lexicon, understood: lexicon.language === language, passages};
}
