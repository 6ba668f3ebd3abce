import type {Catalog} from '../catalog/index.ts';
import type {Declaration} from '../policy/index.ts';
import type {Facts, PolicyFact, Quote} from './facts.ts';
import {isNamed, isNear} from './named-cookie.ts';
import {areExamples} from './policy-phrases.ts';

export type ListedCookie = Pick<
	Extract<Declaration, {kind: 'cookie'}>,
	'cookie' | 'provider' | 'purpose' | 'lifetime' | 'category'
> & {readonly quote: Quote};

/** What one document says of cookies by name, where it is more than a name in passing. */
export type CookieList = {
	readonly policy: number;
	/** The consent platform's own, not the policy's. */
	readonly isPlatforms: boolean;
	readonly entries: readonly ListedCookie[];
	/** The owner whose cookies alone are listed; null: they are of several, or of nobody known. */
	readonly ofOne: string | null;
	/** Said to be some among others. */
	readonly isExamples: boolean;
	/** Rows or items that begin with a name; sentences in which names stand may leave some out. */
	readonly isInRows: boolean;
};

export function cookieListsOf({policies, catalog}: Pick<Facts, 'policies' | 'catalog'>): readonly CookieList[] {
	return policies.flatMap((policy, index) => {
		const entries = listedIn(policy, index);
		if (!isList(entries)) return [];
		const owners = new Set(entries.map(({cookie}) => ownerOfListed(cookie, catalog)));
		const [only = null] = owners.size === 1 ? owners : [];
		const first = entries[0]?.quote.start ?? 0;
		return [
			{
				policy: index,
				isPlatforms: policy.foundBy === 'cmp',
				entries,
				ofOne: only,
				isExamples: areExamples(policy.text, first),
				isInRows: entries.filter(beginsWithName).length >= 2,
			},
		];
	});
}

/** All that one document says of this cookie by its name. */
export function entriesFor(name: string, {entries}: CookieList): readonly ListedCookie[] {
	const exact = entries.filter(({cookie}) => cookie === name);
	return exact.length > 0 ? exact : entries.filter(({cookie}) => isNamed(cookie, name));
}

/** An entry that may be meant for this cookie. */
export function nearIn(name: string, lists: readonly CookieList[]): ListedCookie | undefined {
	return lists.flatMap(({entries}) => entries).find(({cookie}) => isNear(cookie, name));
}

function listedIn({declarations}: PolicyFact, policy: number): readonly ListedCookie[] {
	return declarations.flatMap(declaration => {
		if (declaration.kind !== 'cookie') return [];
		const {cookie, provider, purpose, lifetime, category, start, end, quote: text} = declaration;
		return [
			{
				cookie,
				...(provider === undefined ? {} : {provider}),
				...(purpose === undefined ? {} : {purpose}),
				...(lifetime === undefined ? {} : {lifetime}),
				...(category === undefined ? {} : {category}),
				quote: {policy, start, end, text},
			},
		];
	});
}

/** Two cookies with what they are for or how long they live, or three names: "the cookie _ga lives a week" lists nothing. */
function isList(entries: readonly ListedCookie[]): boolean {
	const described = entries.filter(it => (it.purpose ?? it.provider ?? it.category ?? it.lifetime) !== undefined);
	const count = (some: readonly ListedCookie[]) => new Set(some.map(({cookie}) => cookie)).size;
	return count(described) >= 2 || count(entries) >= 3;
}

function beginsWithName({cookie, quote}: ListedCookie): boolean {
	return quote.text.replace(/^[^\p{L}\p{N}_.*]+/u, '').startsWith(cookie.replace(/^[^\p{L}\p{N}_.*]+/u, ''));
}

function ownerOfListed(cookie: string, {vendorOfCookie, ownerOf}: Catalog): string | null {
	const known = vendorOfCookie(cookie);
	return known && ownerOf(known.vendor).name;
}
