import type {Purpose, Technique} from './declaration.ts';
import type {Column, Lexicon, Unit, WordClass, Words} from './lexicon.ts';
import {compile} from './pattern.ts';

/** A lexicon made ready to search with. */
export type Grammar = {
	readonly lexicon: Lexicon;
	readonly word: (name: WordClass) => RegExp;
	readonly technique: (name: Technique, flags?: string) => RegExp;
	readonly purpose: (name: Purpose, flags?: string) => RegExp;
	readonly claim: (name: keyof Lexicon['claims']) => RegExp;
	/** A phrase in the notation of `lexicon.ts` over word classes, shared by all languages. */
	readonly phrase: (pattern: string, flags?: string) => RegExp;
	readonly column: (name: Column) => RegExp;
};

const ready = new WeakMap<Lexicon, Grammar>();

export function grammarOf(lexicon: Lexicon): Grammar {
	const known = ready.get(lexicon);
	if (known) return known;
	const made = makeGrammar(lexicon);
	ready.set(lexicon, made);
	return made;
}

export const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function makeGrammar(lexicon: Lexicon): Grammar {
	const compiled = new Map<string, RegExp>();
	const once = (key: string, phrases: () => Words, flags = ''): RegExp => {
		const known = compiled.get(key);
		if (known) return known;
		const made = compile(phrases(), flags, lexicon.words);
		compiled.set(key, made);
		return made;
	};
	return {
		lexicon,
		word: name => once(`word ${name}`, () => lexicon.words[name]),
		technique: (name, flags = '') => once(`technique ${name} ${flags}`, () => lexicon.techniques[name], flags),
		purpose: (name, flags = '') => once(`purpose ${name} ${flags}`, () => lexicon.purposes[name], flags),
		claim: name => once(`claim ${name}`, () => lexicon.claims[name] ?? []),
		phrase: (pattern, flags = '') => once(`${flags} ${pattern}`, () => [pattern], flags),
		column: name => once(`column ${name}`, () => lexicon.columns[name]),
	};
}
