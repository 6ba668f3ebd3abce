import type {Category} from '../catalog/index.ts';
import type {Declaration, Purpose, Technique} from '../policy/index.ts';
import type {DeclaredAs, PolicyFact, Quote} from './facts.ts';
import {saidIn, type Said} from './policies.ts';
import {spelledOut} from './spelled-out.ts';

type Subject = {readonly vendor: string; readonly owner: string; readonly category: string};

/** How the policies speak of a product: what they deny, name, name the owner of, or cover by a purpose, in that order. */
export function declaredAs(
	subject: Subject,
	policies: readonly PolicyFact[],
): {readonly declared: DeclaredAs; readonly quotes: readonly Quote[]} {
	if (!policies.some(({understood}) => understood)) {
		return {declared: 'unknown', quotes: []};
	}

	const said = saidIn(policies);
	const quotesOf = (fits: (declaration: Declaration) => boolean) => firstQuotes(said, fits);
	const product = (status: string) =>
		quotesOf(it => it.kind === 'vendor' && it.vendor === subject.vendor && it.status === status);
	const owner = (status: string) =>
		quotesOf(it => it.kind === 'owner' && it.owner === subject.owner && it.status === status);
	const answers: readonly (readonly [DeclaredAs, readonly Quote[]])[] = [
		['named', product('declared')],
		['named', subject.category === 'unknown' ? spelledOut([subject.vendor, subject.owner], policies) : []],
		['denied', product('denied')],
		['owner-only', owner('declared')],
		['denied', owner('denied')],
		['category-only', quotesOf(it => covers(it, subject.category))],
		// Named in passing, as in "see also": neither declared nor passed over in silence.
		['not-declared', [...product('mentioned'), ...owner('mentioned')]],
	];
	const [declared, quotes] = answers.find(([, found]) => found.length > 0) ?? ['not-declared' as const, []];
	return {declared, quotes};
}

const purposes: Readonly<Partial<Record<Category, readonly Purpose[]>>> = {
	analytics: ['analytics'],
	testing: ['analytics', 'personalisation'],
	monitoring: ['analytics'],
	'session-recording': ['analytics'],
	'tag-manager': ['analytics', 'advertising'],
	advertising: ['advertising'],
	affiliate: ['advertising'],
	'email-marketing': ['advertising'],
	social: ['social', 'advertising'],
	'customer-interaction': ['personalisation'],
};

const techniques: Readonly<Partial<Record<Category, Technique>>> = {
	'session-recording': 'session-recording',
	'email-marketing': 'email-tracking',
	fingerprinting: 'fingerprinting',
};

/** Purposes that cover what a product of this category is for. */
export function purposesOf(category: string): readonly Purpose[] {
	return purposes[category as Category] ?? [];
}

/** Whether a purpose or a technique declared covers a product that is not named. */
function covers(declaration: Declaration, category: string): boolean {
	if (declaration.kind === 'purpose') {
		return declaration.status === 'declared' && purposesOf(category).includes(declaration.purpose);
	}

	return (
		declaration.kind === 'technique' &&
		declaration.status === 'declared' &&
		techniques[category as Category] === declaration.technique
	);
}

const mostQuotes = 3;

function firstQuotes(said: readonly Said[], fits: (declaration: Declaration) => boolean): readonly Quote[] {
	return said
		.filter(({declaration}) => fits(declaration))
		.slice(0, mostQuotes)
		.map(({quote}) => quote);
}
