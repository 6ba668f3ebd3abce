import {afterRefusal} from '../after-refusal.ts';
import {law} from '../law.ts';
import {wasNothingAsked} from '../reach.ts';
import type {Rule} from '../rule.ts';

/** Trackers at work after the visitor took a yes back. */
export const trackingAfterWithdrawal: Rule = {
	id: 'tracking-after-withdrawal',
	severity: 'critical',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.consentAsBasis.cite, law.withdrawal.cite],
	check(facts) {
		const wasNothingToWithdraw = wasNothingAsked(facts);
		const untried = facts.banner.wayBack === null ? {variant: 'no_way_back'} : {};
		return (
			afterRefusal(facts, 'withdrawn') ??
			(wasNothingToWithdraw ? {outcome: 'inapplicable'} : {outcome: 'cantTell', ...untried})
		);
	},
};
