import {cookieListsOf, nearIn, type CookieList} from '../cookie-lists.ts';
import {declaredAs} from '../declared-as.ts';
import type {CookieFact, Facts} from '../facts.ts';
import {law} from '../law.ts';
import {refersOn} from '../policy-phrases.ts';
import {hasReadAll, hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Cookies that stand on none of the lists that the policy and the consent platform have; not those a service cannot do without. */
export const undeclaredCookie: Rule = {
	id: 'undeclared-cookie',
	severity: 'moderate',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.planet49.cite, law.transparency.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) return noPolicy;
		const lists = cookieListsOf(facts);
		if (lists.length === 0) {
			return hasReadAll(facts) ? {outcome: 'inapplicable'} : {outcome: 'cantTell', variant: 'list'};
		}
		const cookies = facts.cookies.filter(({essential, name}) => !essential && !probe.test(name));
		const missing = cookies.filter(({declared}) => declared === false);
		if (missing.length > 0) {
			const names = [...new Set(missing.map(({name}) => name))];
			return names.map(name =>
				verdictOn(
					missing.filter(cookie => cookie.name === name),
					lists,
					facts,
				),
			);
		}

		if (!sawAll(facts, 'requests', 'cookies') || !sawAfterYes(facts)) return {outcome: 'cantTell'};
		return (
			stoppedVerdict(facts) ?? (cookies.length > 0 ? {outcome: 'passed'} : {outcome: 'inapplicable', variant: 'none'})
		);
	},
};

/** Written to see whether cookies can be written, and gone the same moment. */
const probe = /(?:^|[_.-])(?:tld)?test(?:[_.-]?cookie)?(?:$|[_.-])|cookie[_.-]?(?:test|check|enabled)/i;

function verdictOn(same: readonly CookieFact[], lists: readonly CookieList[], facts: Facts): Verdict {
	const [{name, domain, vendor}] = same as [CookieFact];
	const subject = {
		cookie: name,
		...(vendor ? {vendor: vendor.id} : {}),
		evidence: {cookies: same.map(({id}) => id)},
		data: {cookie: name, name: vendor?.name ?? domain},
	};
	const open = (variant: string) => ({...subject, outcome: 'cantTell', variant, confidence: 'low'}) as const;
	const near = nearIn(name, lists);
	if (near) return {...open('near'), quotes: [near.quote], data: {...subject.data, listed: near.cookie}};
	if (!hasReadAll(facts)) return open('unread');

	const partial = lists.find(({isExamples}) => isExamples) ?? lists.find(list => !speaksOf(list, vendor, facts));
	const isWhole = lists.some(list => !list.isExamples && speaksOf(list, vendor, facts));
	const [beginning] = partial?.entries ?? [];
	if (!isWhole && beginning) return {...open('partial'), quotes: [beginning.quote]};

	const named = vendor ? declaredAs(subjectOf(vendor, facts), facts.policies) : null;
	const referring = named?.declared === 'named' ? named.quotes.filter(({text}) => refersOn(text)) : [];
	if (referring.length > 0) return {...open('referred'), quotes: referring};

	return {
		...subject,
		outcome: 'failed',
		// Who it is from is told elsewhere, the catalogue does not know it, or the list is a text that names some.
		confidence: vendor && named?.declared !== 'named' && lists.some(it => it.isInRows) ? 'high' : 'medium',
		...(vendor ? {variant: 'named'} : {}),
	};
}

/** A list of one company's cookies says nothing of others'. */
function speaksOf({ofOne}: CookieList, vendor: CookieFact['vendor'], {catalog}: Facts): boolean {
	return ofOne === null || (vendor !== null && catalog.ownerOf(vendor).name === ofOne);
}

function subjectOf(vendor: NonNullable<CookieFact['vendor']>, {catalog}: Facts) {
	return {vendor: vendor.id, owner: catalog.ownerOf(vendor).name, category: vendor.category};
}
