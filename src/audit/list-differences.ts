import type {Lifetime, Purpose} from '../policy/index.ts';
import {entriesFor, nearIn, type CookieList, type ListedCookie} from './cookie-lists.ts';
import type {PolicyFact, Quote} from './facts.ts';
import {isNamed} from './named-cookie.ts';

type Told = Lifetime | {readonly category: Purpose};

/** Where the policy and the consent platform's list part. What is on one list alone is one difference, whatever the number. */
export type Difference = {
	readonly kind: 'only-policy' | 'only-platform' | 'lifetime' | 'category';
	readonly cookies: readonly string[];
	readonly quotes: readonly Quote[];
	/** What the platform's list is called. */
	readonly title: string;
	/** What the policy says, and what the platform says. */
	readonly here?: Told;
	readonly there?: Told;
};

export function differencesIn(
	policies: readonly CookieList[],
	platforms: readonly CookieList[],
	documents: readonly PolicyFact[],
): readonly Difference[] {
	const title = documents[platforms[0]?.policy ?? -1]?.title ?? 'CMP';
	const ofPlatform = platforms.flatMap(({entries}) => entries).filter(isFirst);
	const ofPolicy = policies.flatMap(({entries}) => entries);
	const differing = ofPolicy
		.flatMap(entry => facing(entry, platforms).flatMap(other => between(entry, other, title)))
		.filter(isNew);
	return [
		...absent('only-platform', ofPlatform, policies, title),
		...absent('only-policy', ofPolicy.filter(isFirst), platforms, title),
		...differing,
	];
}

const isFirst = ({cookie}: ListedCookie, index: number, all: readonly ListedCookie[]) =>
	all.findIndex(other => other.cookie === cookie) === index;

const isNew = ({kind, cookies}: Difference, index: number, all: readonly Difference[]) =>
	all.findIndex(other => other.kind === kind && other.cookies[0] === cookies[0]) === index;

/** What the other side says of the same cookie; where that differs within itself, it is no match for anything. */
function facing(entry: ListedCookie, lists: readonly CookieList[]): readonly ListedCookie[] {
	const found = lists.flatMap(list => {
		const entries = entriesFor(entry.cookie, list);
		return entries.length > 0 ? entries : list.entries.filter(({cookie}) => isNamed(entry.cookie, cookie));
	});
	return found.length === 1 ? found : [];
}

function absent(
	kind: 'only-policy' | 'only-platform',
	entries: readonly ListedCookie[],
	others: readonly CookieList[],
	title: string,
): readonly Difference[] {
	// A list of some cookies, or of one company's, does not deny the others.
	if (others.some(({isExamples, ofOne}) => isExamples || ofOne !== null)) return [];
	const missing = entries.filter(
		({cookie, category}) =>
			!others.some(list =>
				list.entries.some(other => isNamed(other.cookie, cookie) || isNamed(cookie, other.cookie)),
			) &&
			!nearIn(cookie, others) &&
			// Platforms list themselves and what spreads a host's load; policies need not.
			!(kind === 'only-platform' && category === 'essential'),
	);
	if (missing.length === 0) return [];
	const [beginning] = others[0]?.entries ?? [];
	const quotes = [...missing.slice(0, mostQuotes).map(({quote}) => quote), ...(beginning ? [beginning.quote] : [])];
	return [{kind, cookies: missing.map(({cookie}) => cookie), quotes, title}];
}

const mostQuotes = 10;

function between(one: ListedCookie, other: ListedCookie, title: string): readonly Difference[] {
	const both = {cookies: [one.cookie], quotes: [one.quote, other.quote], title};
	const differences: Difference[] = [];
	if (one.lifetime !== undefined && other.lifetime !== undefined && !isAlike(one.lifetime, other.lifetime)) {
		differences.push({...both, kind: 'lifetime', here: one.lifetime, there: other.lifetime});
	}
	if (one.category && other.category && !isAkin(one.category, other.category)) {
		differences.push({...both, kind: 'category', here: {category: one.category}, there: {category: other.category}});
	}
	return differences;
}

const day = 86_400;

function isAlike(one: Lifetime, other: Lifetime): boolean {
	// "Until the browser closes" and half an hour are told of the same cookies.
	const [short, long] = [one, other].map(it => (it === 'session' ? 0 : it)).sort((a, b) => a - b) as [number, number];
	if (long <= day) return true;
	// Platforms measure what browsers keep, and those cap at 400 days what was asked for longer.
	if (short > 390 * day && short <= 401 * day) return true;
	return long <= short * 1.1;
}

/** Whether a visitor's choice would be the same: "preferences" and "functional" are words for many things. */
function isAkin(one: Purpose, other: Purpose): boolean {
	const groups = [one, other].map(purpose => groupOf[purpose]);
	return groups.includes(undefined) || groups[0] === groups[1];
}

const groupOf: Readonly<Partial<Record<Purpose, string>>> = {
	essential: 'essential',
	analytics: 'analytics',
	advertising: 'advertising',
	social: 'advertising',
};
