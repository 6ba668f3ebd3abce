import {claimsIn} from './claims.ts';
import type {CookieEntry} from './cookie-entry.ts';
import {cookiesInLines} from './cookie-list.ts';
import {cookiesInProse} from './cookie-prose.ts';
import {cookiesInRows} from './cookie-table.ts';
import {contradictionsIn, type Said} from './contradictions.ts';
import {updatedIn} from './dates.ts';
import type {Declaration, Place, Reading, Statement, Term} from './declaration.ts';
import {duplicatesIn} from './duplicates.ts';
import {documentOf} from './document.ts';
import type {Folded} from './fold.ts';
import {informationIn} from './information.ts';
import {settings} from './information-settings.ts';
import {lexicons} from './languages/index.ts';
import {lengthsIn} from './lifetimes.ts';
import type {Lexicon} from './lexicon.ts';
import {mentionsOf} from './mentions.ts';
import type {Passage, Section} from './passage.ts';
import {placeIn} from './places.ts';
import {purposesIn} from './purposes.ts';
import type {Span} from './sentences.ts';
import {techniquesIn} from './techniques.ts';
import {lengthsInRows} from './row-lengths.ts';
import {isEcho, statementOf, type Named} from './vendors.ts';

export type ReadOptions = {
	/** Names to look for: the catalogue's products and owners. */
	readonly terms: readonly Term[];
	/** What the page says its language is; only a hint. */
	readonly language?: string | null;
};

/** Reads a policy: its language, and everything it declares, denies and promises, with the words that say it. */
export function read(text: string, {terms, language: hint}: ReadOptions): Reading {
	const {folded, language, lexicon, understood, passages} = documentOf(text, hint);
	const named = namedIn(folded, lexicon, passages, terms);
	const rows = passages.filter(({kind}) => kind === 'row');
	const inRows = cookiesInRows(rows);
	const inLines = cookiesInLines(passages);
	const said = vendorsIn(named, passages, inLines.told);
	const cookies = withProse([...inRows.entries, ...inLines.entries], passages);
	const place = (start: number, end: number): Place => placeIn(text, folded, start, end);
	const pair = ({first, second}: {first: Span; second: Span}): {first: Place; second: Place} => ({
		first: place(first.start, first.end),
		second: place(second.start, second.end),
	});
	return {
		language,
		understood,
		declarations: placed(place, [...said, ...cookies, ...lengthsInRows(rows, inRows.told)]),
		information: informationIn(passages, settings(folded, said))
			.map(({passage, ...told}) => ({...told, ...place(passage.start, passage.end)}))
			.sort((a, b) => a.start - b.start),
		// Of the whole, and seldom asked for.
		get contradictions() {
			return contradictionsIn(said, cookies, passages).map(({first, second, ...about}) => ({
				...about,
				...pair({first, second}),
			}));
		},
		get duplicates() {
			return duplicatesIn(folded.text).map(pair);
		},
		get updated() {
			const updated = updatedIn(folded, passages);
			return updated && {date: updated.date, ...place(updated.start, updated.end)};
		},
	};
}

type Found = Span & {readonly statement: Statement};
type FoundSaid = Found & Said;

function vendorsIn(
	named: readonly Named[],
	passages: readonly Passage[],
	toldOfCookies: ReadonlySet<number>,
): readonly FoundSaid[] {
	const byPassage = new Map<Passage, Statement[]>();
	const sections = new Set<Section>();
	named.forEach((one, index) => {
		const statement = isEcho(named, index) ? undefined : statementOf(one);
		if (!statement) return;
		byPassage.set(one.passage, [...(byPassage.get(one.passage) ?? []), statement]);
		if (isDeclared(statement)) sections.add(one.passage.section);
	});
	return passages.flatMap((passage, index) => {
		const vendors = withoutEchoes(byPassage.get(passage) ?? []);
		return [...vendors, ...saidIn(passage, passages[index - 1], vendors, sections, toldOfCookies)].map(statement => ({
			statement,
			passage,
			start: passage.start,
			end: passage.end,
		}));
	});
}

/** Named a second time in a sentence that says more of it elsewhere. */
function withoutEchoes(statements: readonly Statement[]): readonly Statement[] {
	const named = (statement: Statement): string =>
		'vendor' in statement ? statement.vendor : 'owner' in statement ? statement.owner : '';
	const clear = new Set(
		statements.filter(statement => 'status' in statement && statement.status !== 'mentioned').map(named),
	);
	return statements.filter(
		statement => !('status' in statement) || statement.status !== 'mentioned' || !clear.has(named(statement)),
	);
}

const isDeclared = (statement: Statement): boolean => 'status' in statement && statement.status === 'declared';

function saidIn(
	passage: Passage,
	before: Passage | undefined,
	vendors: readonly Statement[],
	sections: ReadonlySet<Section>,
	toldOfCookies: ReadonlySet<number>,
): readonly Statement[] {
	const namesVendor = vendors.some(isDeclared);
	const setting = {namesVendor, namesAny: vendors.length > 0, sectionNamesVendor: sections.has(passage.section)};
	const products = vendors.filter(statement => statement.kind === 'vendor');
	const used = products.find(({status}) => status !== 'denied')?.vendor;
	if (used) lastVendor.set(passage.section, used);
	// A product that is not used keeps nothing, here or in the sentences after.
	const subject = used ?? (products.length > 0 ? undefined : lastVendor.get(passage.section));
	return [
		...techniquesIn(passage, namesVendor),
		...purposesIn(passage, namesVendor),
		...(passage.kind === 'row' || toldOfCookies.has(passage.line) ? [] : lengthsIn(passage, before, subject)),
		...claimsIn(passage, setting),
	];
}

/** The product in use that a section spoke of last. */
const lastVendor = new WeakMap<Section, string>();

function namedIn(
	folded: Folded,
	lexicon: Lexicon,
	passages: readonly Passage[],
	terms: readonly Term[],
): readonly Named[] {
	const named: Named[] = [];
	let at = 0;
	for (const mention of mentionsOf(folded, terms, lexicon, lexicons)) {
		while ((passages[at]?.end ?? Infinity) <= mention.start) at++;
		const passage = passages[at];
		if (passage && passage.start <= mention.start && mention.end <= passage.end) named.push({passage, mention});
	}
	return named;
}

/** What prose says of a cookie that no list has. */
function withProse(listed: readonly CookieEntry[], passages: readonly Passage[]): readonly CookieEntry[] {
	const names = new Set(listed.map(({statement}) => statement.cookie));
	return [...listed, ...cookiesInProse(passages).filter(({statement}) => !names.has(statement.cookie))];
}

/** In the order of the text, each statement once per place. */
function placed(place: (start: number, end: number) => Place, found: readonly Found[]): readonly Declaration[] {
	const byStart = new Map<number, Statement[]>();
	return found
		.filter(({statement, start}) => {
			const said = byStart.get(start);
			if (!said) byStart.set(start, [statement]);
			else if (said.some(other => isSame(other, statement))) return false;
			else said.push(statement);
			return true;
		})
		.map(({statement, start, end}) => ({...statement, ...place(start, end)}))
		.sort((a, b) => a.start - b.start);
}

const isSame = (one: Statement, other: Statement): boolean =>
	one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other);
