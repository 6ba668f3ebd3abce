import {activities, evidenceOf, namesOf} from '../activity.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** The policy says that nothing is shared with third parties; third parties were told of the visit. */
export const deniedSharing: Rule = {
	id: 'denied-sharing',
	severity: 'serious',
	basis: [law.fairness.cite, law.transparency.cite, law.recipients.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const said = saidIn(facts.policies);
		const claims = said.filter(({declaration: it}) => it.kind === 'claim' && it.claim === 'no-third-party-sharing');
		if (claims.length === 0) {
			return {outcome: 'inapplicable'};
		}

		const sharing = activities(facts)
			.map(activity => ({...activity, requests: activity.requests.filter(({thirdParty}) => thirdParty)}))
			.filter(({requests}) => requests.length > 0);
		if (sharing.length > 0) {
			const trackers = sharing.map(({tracker}) => tracker);
			// A policy that names its vendors and denies sharing means something narrower by the denial.
			const namesVendors = said.some(({declaration: it}) => it.kind === 'vendor' && it.status === 'declared');
			return {
				outcome: 'failed',
				confidence: namesVendors ? 'medium' : 'high',
				quotes: claims.map(({quote}) => quote),
				evidence: {requests: sharing.flatMap(activity => evidenceOf(activity).requests ?? [])},
				data: {names: namesOf(trackers), count: trackers.length},
			};
		}

		const isSure = sawAll(facts, 'requests') && sawAfterYes(facts);
		return stoppedVerdict(facts) ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};
