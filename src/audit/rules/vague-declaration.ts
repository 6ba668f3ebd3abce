import {activities, evidenceOf} from '../activity.ts';
import {law} from '../law.ts';
import {hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Trackers the policy covers by the owner's name alone, or by what they are for alone. */
export const vagueDeclaration: Rule = {
	id: 'vague-declaration',
	severity: 'moderate',
	basis: [law.transparency.cite, law.recipients.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const verdicts = activities(facts).flatMap((activity): Verdict[] => {
			const {vendor, name, owner, declared, quotes} = activity.tracker;
			const subject = {vendor, quotes, evidence: evidenceOf(activity), data: {name, owner}} as const;
			switch (declared) {
				case 'owner-only':
					return [{...subject, outcome: 'failed', variant: 'owner'}];
				case 'category-only':
					// The law takes categories of recipients too; whether these words are enough is a person's call.
					return [{...subject, outcome: 'failed', variant: 'category', confidence: 'medium'}];
				default:
					return [];
			}
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
