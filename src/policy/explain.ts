import {conditionOf} from './conditions.ts';
import type {Claim, Declaration, Term} from './declaration.ts';
import {documentOf, type Document} from './document.ts';
import {durationsIn} from './durations.ts';
import {fold} from './fold.ts';
import {lexicons} from './languages/index.ts';
import type {WordClass, Words} from './lexicon.ts';
import {mentionsOf} from './mentions.ts';
import {headingOf, type Passage} from './passage.ts';
import {compile, phrasesOf} from './pattern.ts';
import type {ReadOptions} from './read.ts';

/** Why a declaration was read as it was. */
export type Explanation = {
	/** The words of the text it was told by, apart by ` … `. */
	readonly words: string;
	/** The phrase of the lexicon that matched, where one alone did. */
	readonly phrase?: string;
	/** What it was read from: a sentence alone, or with what stands over it. */
	readonly scope: 'sentence' | 'table' | 'list' | 'section';
	/** What leads into the list, or the heading of the section. */
	readonly under?: string;
};

/** Worked out anew when somebody asks; null where the declaration is not of this text. */
export function explain(declaration: Declaration, text: string, {terms, language}: ReadOptions): Explanation | null {
	const document = lately(text, language ?? null);
	const passage = passageAt(document, declaration.start);
	if (!passage || text.slice(declaration.start, declaration.end) !== declaration.quote) return null;
	return {...wordsOf(declaration, passage, terms), ...scopeOf(declaration, passage)};
}

// Asked of one text many times over.
let last: {readonly text: string; readonly language: string | null; readonly document: Document} | undefined;

function lately(text: string, language: string | null): Document {
	if (last?.text !== text || last.language !== language) last = {text, language, document: documentOf(text, language)};
	return last.document;
}

function passageAt({folded, passages}: Document, start: number): Passage | undefined {
	return passages.find(passage => folded.original(passage.start) <= start && start < folded.original(passage.end));
}

type Told = Pick<Explanation, 'words' | 'phrase'>;

function wordsOf(declaration: Declaration, passage: Passage, terms: readonly Term[]): Told {
	const {grammar, clean} = passage;
	const {lexicon} = grammar;
	switch (declaration.kind) {
		case 'vendor':
			return {words: spelling(passage, terms, declaration.vendor)};
		case 'owner':
			return {words: spelling(passage, terms, declaration.owner)};
		case 'technique':
			return phraseIn(passage, lexicon.techniques[declaration.technique]) ?? {words: ''};
		case 'purpose':
			return phraseIn(passage, lexicon.purposes[declaration.purpose]) ?? {words: ''};
		case 'cookie':
			return {words: declaration.cookie};
		case 'lifetime':
		case 'retention': {
			const duration = durationsIn(passage.text, grammar).find(({seconds}) => seconds === declaration.seconds);
			return {words: duration ? clean.slice(duration.start, duration.end) : ''};
		}
		case 'claim':
			return (
				phraseIn(passage, lexicon.claims[declaration.claim] ?? '') ?? {words: classesIn(passage, declaration.claim)}
			);
	}
}

function spelling({text, clean, grammar: {lexicon}}: Passage, terms: readonly Term[], id: string): string {
	const mention = mentionsOf({...fold(''), text, clean}, terms, lexicon, lexicons).find(({term}) => term.id === id);
	return mention ? clean.slice(mention.start, mention.end) : '';
}

function phraseIn({text, clean, grammar}: Passage, words: Words): Told | undefined {
	for (const phrase of phrasesOf(words)) {
		const match = compile([phrase], '', grammar.lexicon.words).exec(text);
		if (match) return {words: clean.slice(match.index, match.index + match[0].length), phrase};
	}
	return undefined;
}

/** What claims are told by that no idiom makes; of each group the first that is there. */
const told: Readonly<Record<Claim, readonly (readonly WordClass[])[]>> = {
	'no-third-party-sharing': [['not', 'none'], ['share'], ['thirdParty']],
	'no-tracking': [['not', 'none', 'freeOf'], ['tracking']],
	'consent-before-tracking': [['without', 'before', 'unless', 'only', 'when', 'basedOn'], ['consent']],
	'implied-consent': [['conduct'], ['accept']],
	'legitimate-interest-tracking': [['legitimateInterest']],
	'ip-anonymised': [['ip'], ['anonymise']],
	'consent-mode': [],
	'opt-out-offered': [['optOut']],
	'transfer-outside-eea': [['transfer', 'server'], ['outsideEea']],
	'no-transfer-outside-eea': [['not', 'none', 'only'], ['transfer'], ['outsideEea', 'insideEea']],
	'not-identifying': [],
	'browser-settings-as-consent': [['browserSettings']],
	'outdated-reference': [],
};

function classesIn({text, clean, grammar}: Passage, claim: Claim): string {
	const found = told[claim].flatMap(group => {
		const matches = group.map(word => grammar.word(word).exec(text)).filter(match => match !== null);
		return matches.slice(0, 1);
	});
	return found
		.sort((a, b) => a.index - b.index)
		.map(({index, 0: word}) => clean.slice(index, index + word.length))
		.join(' … ');
}

const shortLine = 80;

function scopeOf(declaration: Declaration, passage: Passage): Pick<Explanation, 'scope' | 'under'> {
	const {kind, introducer, text} = passage;
	if (kind === 'row') return {scope: 'table'};
	if (introducer !== '') return {scope: 'list', under: introducer};
	const heading = headingOf(passage);
	if (heading.kind !== 'heading' || heading === passage) return {scope: 'sentence'};
	const isGrounded = 'condition' in declaration && conditionOf(alone(passage)) === undefined;
	const isShort = (declaration.kind === 'vendor' || declaration.kind === 'owner') && text.length < shortLine;
	return isGrounded || isShort ? {scope: 'section', under: heading.clean} : {scope: 'sentence'};
}

/** A passage with nothing over or around it. */
const alone = (passage: Passage): Passage => ({...passage, section: {heading: '', passages: []}});
