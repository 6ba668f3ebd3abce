import {activities, confidenceIn, evidenceOf} from '../activity.ts';
import {law} from '../law.ts';
import {hasReadAll, hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Trackers no policy names, not by product, not by owner, not by what they are for; those have rules of their own. */
export const undeclaredVendor: Rule = {
	id: 'undeclared-vendor',
	severity: 'serious',
	basis: [law.recipients.cite, law.transparency.cite, law.ekomloven.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const verdicts = activities(facts)
			.filter(({tracker}) => tracker.declared === 'not-declared')
			.map((activity): Verdict => {
				const {tracker} = activity;
				const subject = {
					vendor: tracker.vendor,
					evidence: evidenceOf(activity),
					data: {name: tracker.name, owner: tracker.owner},
				};
				if (tracker.quotes.length === 0 && !hasReadAll(facts)) {
					return {...subject, outcome: 'cantTell', variant: 'unread', confidence: 'low'};
				}

				return tracker.quotes.length > 0
					? {...subject, outcome: 'cantTell', variant: 'mentioned', confidence: 'low', quotes: tracker.quotes}
					: {
							...subject,
							outcome: 'failed',
							confidence: confidenceIn(tracker),
							...(tracker.category === 'unknown' ? {variant: 'unknown'} : {}),
						};
			});
		if (verdicts.length > 0) {
			return verdicts;
		}

		if (!sawAll(facts, 'requests') || !sawAfterYes(facts)) {
			return {outcome: 'cantTell'};
		}

		return stoppedVerdict(facts) ?? {outcome: facts.trackers.length > 0 ? 'passed' : 'inapplicable'};
	},
};
