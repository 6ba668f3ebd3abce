import {declaredLifetimeOf, type DeclaredLifetime} from '../declared-cookies.ts';
import type {CookieFact, Facts} from '../facts.ts';
import {law} from '../law.ts';
import {hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Confidence, Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/**
 * Cookies that ask for a longer life than the policy says. What was asked for counts, not what is kept: browsers cap lifetimes
 * at 400 days, so that a policy that says two years is right though the store shows less.
 */
export const excessiveCookieLifetime: Rule = {
	id: 'excessive-cookie-lifetime',
	severity: 'moderate',
	basis: [law.planet49.cite, law.storagePeriod.cite, law.ekomloven.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const compared = facts.cookies.flatMap(cookie => compare(cookie, facts));
		const tooLong = compared.filter(({isTooLong}) => isTooLong);
		if (tooLong.length > 0) {
			const names = [...new Set(tooLong.map(({cookie}) => cookie.name))];
			return names.map(name => verdictOn(tooLong.filter(({cookie}) => cookie.name === name)));
		}

		if (!saysALifetime(facts)) {
			return {outcome: 'inapplicable'};
		}

		if (!sawAll(facts, 'requests', 'cookies') || !sawAfterYes(facts)) {
			return {outcome: 'cantTell'};
		}

		return stoppedVerdict(facts) ?? {outcome: compared.length > 0 ? 'passed' : 'inapplicable'};
	},
};

type Compared = {
	readonly cookie: CookieFact;
	readonly promise: DeclaredLifetime;
	readonly asked: number | 'session';
	readonly isTooLong: boolean;
};

/** "Two years" is said of 730 days and of 24 months of 30 or 31. */
const tolerance = 1.1;

function compare(cookie: CookieFact, {policies, catalog}: Facts): readonly Compared[] {
	// Where only the store was seen, no less was asked for than what it kept.
	const asked = cookie.requestedLifetime ?? cookie.storedLifetime;
	const promise = declaredLifetimeOf(cookie, policies, catalog);
	// Said of cookies at large, it is hardly meant for the cookie that remembers a choice or a basket.
	if (asked === null || !promise || (promise.of === 'cookies' && (cookie.essential || !cookie.vendor))) {
		return [];
	}

	const promised = promise.lifetime === 'session' ? 0 : promise.lifetime;
	return [{cookie, promise, asked, isTooLong: asked !== 'session' && asked > promised * tolerance}];
}

function verdictOn(same: readonly Compared[]): Verdict {
	const [first] = same;
	if (!first) {
		return {outcome: 'inapplicable'};
	}

	const {cookie, promise, asked} = first;
	return {
		outcome: 'failed',
		cookie: cookie.name,
		...(cookie.vendor ? {vendor: cookie.vendor.id} : {}),
		confidence: confidenceOf(first),
		...(cookie.requestedLifetime === null ? {variant: 'stored'} : {}),
		evidence: {cookies: same.map(({cookie: {id}}) => id)},
		quotes: [promise.quote],
		data: {cookie: cookie.name, askedSeconds: asked, promisedSeconds: promise.lifetime},
	};
}

function confidenceOf({cookie, promise}: Compared): Confidence {
	return cookie.requestedLifetime === null || promise.of === 'cookies' ? 'medium' : 'high';
}

function saysALifetime({policies}: Facts): boolean {
	return policies.some(({declarations}) =>
		declarations.some(it => it.kind === 'lifetime' || (it.kind === 'cookie' && it.lifetime !== undefined)),
	);
}
