import type {Category, Vendor} from '../../catalog/index.ts';
import type {Facts, Quote} from '../facts.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasLookedIn, hasReadPolicy, noPolicy, sawAll} from '../reach.ts';
import type {Rule} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Products the policy says are used, never seen in any phase. */
export const staleDeclaration: Rule = {
	id: 'stale-declaration',
	severity: 'minor',
	basis: [law.transparency.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const declared = declaredIn(facts);
		if (declared.size === 0) {
			return {outcome: 'inapplicable'};
		}

		const seen = seenIn(facts);
		const unseen = [...declared].filter(([{id}]) => !seen.has(id));
		if (unseen.length === 0) {
			return {outcome: 'passed'};
		}

		if (!hasLookedIn(facts, 'accepted') || !sawAll(facts, 'requests')) {
			return {outcome: 'cantTell'};
		}

		// What was stopped did not fetch what it would have fetched.
		const stopped = stoppedVerdict(facts);
		if (stopped) {
			return stopped;
		}

		// A few pages are not the whole site: this is a hint.
		return unseen.map(([{id, name}, quotes]) => ({
			outcome: 'failed',
			vendor: id,
			confidence: 'low',
			quotes,
			data: {name},
		}));
	},
};

/** A browser on a few pages cannot see these at work: a checkout, a mailing, a server. */
const outOfSight = new Set<Category>(['payment', 'email-marketing', 'hosting', 'essential']);

function declaredIn({policies, catalog}: Facts): ReadonlyMap<Vendor, readonly Quote[]> {
	const declared = new Map<Vendor, Quote[]>();
	for (const {declaration, quote} of saidIn(policies)) {
		const vendor =
			declaration.kind === 'vendor' && declaration.status === 'declared'
				? catalog.vendorById(declaration.vendor)
				: null;
		if (vendor && !outOfSight.has(vendor.category)) {
			declared.set(vendor, [...(declared.get(vendor) ?? []), quote]);
		}
	}

	return declared;
}

/** A request that was stopped shows that the site uses the product, though nothing came of it. */
function seenIn({requests, cookies, storage}: Facts): ReadonlySet<string | undefined> {
	const byRequest = requests.map(({vendor}) => vendor ?? undefined);
	return new Set([...byRequest, ...[...cookies, ...storage].map(({vendor}) => vendor?.id)]);
}
