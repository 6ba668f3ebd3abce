// How much of a lexicon do the fixtures need? `npm run mutants [-- nb …]` leaves out one phrase after another and reads again.
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {lexicons} from '../../src/policy/languages/index.ts';
import type {Lexicon} from '../../src/policy/lexicon.ts';
import {phrasesOf} from '../../src/policy/pattern.ts';
import {fixtures, readingOf} from './fixtures.ts';

const drawers = ['words', 'techniques', 'purposes', 'claims', 'units', 'columns'] as const;
type Drawer = (typeof drawers)[number];
/** A drawer of a lexicon, and the name of its words in there: `words not`. */
export type Role = readonly [drawer: Drawer, name: string];

/** Asked for only where a policy says whose it is: `introduced.test.ts` needs it in every language. */
const elsewhere = 'policyOf';

export const roles = (lexicon: Lexicon): readonly Role[] =>
	drawers.flatMap(drawer =>
		Object.entries(lexicon[drawer])
			.filter(([name, words]) => name !== elsewhere && phrasesOf(words as string).length > 0)
			.map(([name]) => [drawer, name] as const),
	);

/** The lexicon with one phrase of a role left out, or the whole role. */
export function without(lexicon: Lexicon, [drawer, name]: Role, phrase?: string): Lexicon {
	const all = phrasesOf((lexicon[drawer] as Readonly<Record<string, string>>)[name] ?? '');
	const left = phrase === undefined ? [] : all.filter(other => other !== phrase);
	return {...lexicon, [drawer]: {...lexicon[drawer], [name]: left.join(' · ')}};
}

const base = new Map(fixtures.map(fixture => [fixture, String(readingOf(fixture))]));

/** Whether some fixture of its language is read otherwise with the mutant in the lexicon's place. */
export function isNeeded(mutant: Lexicon, lexicon: Lexicon): boolean {
	const all = lexicons as Lexicon[];
	const place = all.indexOf(lexicon);
	all[place] = mutant;
	try {
		return fixtures
			.filter(({language}) => language === lexicon.language)
			.some(fixture => String(readingOf(fixture)) !== base.get(fixture));
	} finally {
		all[place] = lexicon;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const asked = process.argv.slice(2);
	for (const lexicon of lexicons.filter(({language}) => asked.length === 0 || asked.includes(language))) {
		const mutants = roles(lexicon).flatMap(role =>
			phrasesOf((lexicon[role[0]] as Readonly<Record<string, string>>)[role[1]] ?? '').map(phrase => ({role, phrase})),
		);
		const unneeded = mutants.filter(({role, phrase}) => !isNeeded(without(lexicon, role, phrase), lexicon));
		for (const {role, phrase} of unneeded) console.log(`${lexicon.language}\t${role.join(' ')}\t${phrase}`);
		console.error(
			`${lexicon.language}: ${mutants.length - unneeded.length} of ${mutants.length} phrases are needed by a fixture`,
		);
	}
}
