import {afterRefusal} from '../after-refusal.ts';
import {law} from '../law.ts';
import {wasNothingAsked} from '../reach.ts';
import type {Rule} from '../rule.ts';

/** Trackers at work after the visitor said no. */
export const trackingAfterRejection: Rule = {
	id: 'tracking-after-rejection',
	severity: 'critical',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.consentAsBasis.cite, law.consentConditions.cite],
	check(facts) {
		// Nobody said no. Where no banner asked, there was nothing to say no to.
		const wasNothingToRefuse = wasNothingAsked(facts);
		return afterRefusal(facts, 'rejected') ?? {outcome: wasNothingToRefuse ? 'inapplicable' : 'cantTell'};
	},
};
