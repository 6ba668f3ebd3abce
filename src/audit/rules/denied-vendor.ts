import {activities, evidenceOf} from '../activity.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Trackers the policy says are not used, seen all the same. */
export const deniedVendor: Rule = {
	id: 'denied-vendor',
	severity: 'critical',
	basis: [law.fairness.cite, law.transparency.cite, law.recipients.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const seen = activities(facts).filter(({tracker}) => tracker.declared === 'denied');
		if (seen.length > 0) {
			return seen.map(activity => {
				const {vendor, name, quotes} = activity.tracker;
				return {outcome: 'failed', vendor, quotes, evidence: evidenceOf(activity), data: {name}};
			});
		}

		const deniesSomebody = saidIn(facts.policies).some(
			({declaration: it}) => (it.kind === 'vendor' || it.kind === 'owner') && it.status === 'denied',
		);
		if (!deniesSomebody) {
			return {outcome: 'inapplicable'};
		}

		const isSure = sawAll(facts, 'requests') && sawAfterYes(facts);
		return stoppedVerdict(facts) ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};
