import type {Claim, Purpose, Technique} from './declaration.ts';
import type {Column, Lexicon, Unit, WordClass, Words} from './lexicon.ts';
import {classesOf} from './gate.ts';
import {numbersOf} from './numbers.ts';
import {outdatedNames} from './outdated.ts';
import {compile, phrasesOf} from './pattern.ts';
import {roleFinder, type RoleFinder} from './role-finder.ts';

/** `g` to go through all, without it to test. */
type Flags = 'g' | '';

/** A lexicon made ready to search with. */
export type Grammar = {
	readonly lexicon: Lexicon;
	readonly word: (name: WordClass, flags?: Flags) => RegExp;
	readonly technique: (name: Technique, flags?: Flags) => RegExp;
	readonly purpose: (name: Purpose, flags?: Flags) => RegExp;
	readonly claim: (name: Claim) => RegExp;
	/** A phrase in the notation of `lexicon.ts` over word classes and words of information, shared by all languages. */
	readonly phrase: (pattern: string, flags?: Flags) => RegExp;
	readonly column: (name: Column) => RegExp;
	/** Which word classes, techniques, purposes and claims a text speaks of; `number` and `unit` too. */
	readonly rolesIn: RoleFinder;
	/** Which columns the heading of one names; `cookies` too. */
	readonly columnsIn: RoleFinder;
	/** Classes a pattern's branches cannot do without. */
	readonly needs: (pattern: string) => ReturnType<typeof classesOf>;
};

const needed = new Map<string, ReturnType<typeof classesOf>>();

function needs(pattern: string): ReturnType<typeof classesOf> {
	const known = needed.get(pattern) ?? classesOf(pattern);
	needed.set(pattern, known);
	return known;
}

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
	const classes = {...lexicon.words, ...lexicon.information};
	const drawer = <Key extends string>(wordsOf: (key: Key) => Words): ((key: Key, flags?: Flags) => RegExp) => {
		// One map per flag, so that a look-up needs no new key: this is asked some hundred thousand times a text.
		const plain = new Map<Key, RegExp>();
		const global = new Map<Key, RegExp>();
		return (key, flags = '') => {
			const compiled = flags === '' ? plain : global;
			const known = compiled.get(key);
			if (known) return known;
			const made = compile(phrasesOf(wordsOf(key)), flags, classes);
			compiled.set(key, made);
			return made;
		};
	};
	const claimWords = (name: Claim): Words =>
		[lexicon.claims[name] ?? '', ...(name === 'outdated-reference' ? [outdatedNames] : [])].join(' · ');
	// No two of these share a name.
	const roles = new Map<string, Words>([
		...Object.entries({...classes, ...lexicon.techniques, ...lexicon.purposes}),
		...claimNames(lexicon).map(name => [name, claimWords(name)] as const),
		['number', [...numbersOf(lexicon.numbers).keys()].join(' · ')],
		['unit', Object.values(lexicon.units).join(' · ')],
	]);
	const columns = new Map<string, Words>(Object.entries({...lexicon.columns, cookies: lexicon.techniques.cookies}));
	return {
		lexicon,
		rolesIn: roleFinder(roles, classes),
		columnsIn: roleFinder(columns, classes),
		needs,
		word: drawer(name => lexicon.words[name]),
		technique: drawer(name => lexicon.techniques[name]),
		purpose: drawer(name => lexicon.purposes[name]),
		claim: drawer(claimWords),
		phrase: drawer(pattern => pattern),
		column: drawer(name => lexicon.columns[name]),
	};
}

const claimNames = ({claims}: Lexicon): readonly Claim[] => [
	...new Set([...(Object.keys(claims) as Claim[]), 'outdated-reference' as const]),
];
