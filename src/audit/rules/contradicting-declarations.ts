import {cookieListsOf} from '../cookie-lists.ts';
import {differencesIn, type Difference} from '../list-differences.ts';
import type {CookieFact, Facts} from '../facts.ts';
import {law} from '../law.ts';
import {isNamed} from '../named-cookie.ts';
import {hasReadAll, hasReadPolicy, noPolicy} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';

/** The policy's list of cookies and the consent platform's own do not say the same; what was observed is laid beside them. */
export const contradictingDeclarations: Rule = {
	id: 'contradicting-declarations',
	severity: 'moderate',
	basis: [law.transparency.cite, law.information.cite, law.ekomloven.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) return noPolicy;
		const lists = cookieListsOf(facts);
		const [platforms, others] = [lists.filter(it => it.isPlatforms), lists.filter(it => !it.isPlatforms)];
		if (platforms.length === 0) return withoutPlatforms(facts);
		if (others.length === 0) return {outcome: hasReadAll(facts) ? 'inapplicable' : 'cantTell', variant: 'one_list'};
		const differences = differencesIn(others, platforms, facts.policies);
		if (differences.length > 0) return differences.map(difference => verdictOn(difference, facts));
		return {
			outcome: hasReadAll(facts) ? 'passed' : 'cantTell',
			quotes: [others, platforms].flatMap(some => some[0]?.entries[0]?.quote ?? []),
		};
	},
};

/** Platforms whose lists are read: one that is at work on the site and showed none has been heard on one side only. */
const listing: ReadonlySet<string> = new Set(['cookiebot', 'onetrust', 'cookie-information', 'cookieyes']);

function withoutPlatforms({platform}: Facts): Verdict {
	if (platform === null || !listing.has(platform.id)) return {outcome: 'inapplicable'};
	return {outcome: 'cantTell', variant: 'no_list', data: {name: platform.name}};
}

function verdictOn(difference: Difference, facts: Facts): Verdict {
	const seen = facts.cookies.filter(({name}) => difference.cookies.some(cookie => isNamed(cookie, name)));
	const isAbsence = difference.kind === 'only-policy' || difference.kind === 'only-platform';
	const evidence = seen.length > 0 ? {cookies: seen.map(({id}) => id)} : {};
	const {cookies, quotes, title, here, there} = difference;
	const data = {
		platform: title,
		cookie: cookies[0] ?? '',
		count: cookies.length,
		names: shortened(cookies),
		seen: seen.length > 0 ? shortened([...new Set(seen.map(({name}) => name))]) : '–',
		...lasting('here', here),
		...lasting('there', there),
	};
	const subject = {...ofOne(cookies, seen, isAbsence), quotes, evidence, data, variant: variants[difference.kind]};
	// What the platform shows of its list in a dialog may be a part of it; the site's own text is all there.
	if (isAbsence && !hasReadAll(facts)) return {...subject, outcome: 'cantTell', variant: 'unread', confidence: 'low'};
	return {...subject, outcome: 'failed', confidence: isAbsence && seen.length === 0 ? 'low' : 'medium'};
}

const variants: Readonly<Record<Difference['kind'], string>> = {
	'only-policy': 'only_policy',
	'only-platform': 'only_platform',
	lifetime: 'lifetime',
	category: 'category',
};

function ofOne(cookies: readonly string[], [first]: readonly CookieFact[], isAbsence: boolean): Partial<Verdict> {
	if (isAbsence) return {};
	return {cookie: first?.name ?? cookies[0] ?? '', ...(first?.vendor ? {vendor: first.vendor.id} : {})};
}

function lasting(name: string, told: Difference['here']): Record<string, string | number> {
	if (told === undefined) return {};
	return typeof told === 'object' ? {[`${name}Keys`]: `listed_${told.category}`} : {[`${name}Seconds`]: told};
}

function shortened(names: readonly string[]): string {
	return [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ');
}

const mostNames = 10;
