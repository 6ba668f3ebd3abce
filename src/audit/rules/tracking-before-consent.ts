import {activities, confidenceIn, evidenceOf, isToldNo} from '../activity.ts';
import {law} from '../law.ts';
import {hasReached, sawAllIn} from '../reach.ts';
import type {Rule} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Requests that serve to track, sent before the visitor had chosen anything. */
export const trackingBeforeConsent: Rule = {
	id: 'tracking-before-consent',
	severity: 'serious',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.consentAsBasis.cite, law.technicalScope.cite],
	check(facts) {
		const early = activities(facts, 'before').filter(({requests}) => requests.length > 0);
		if (early.length > 0) {
			return early.map(({tracker, requests}) => {
				const isPing = isToldNo(requests);
				return {
					outcome: 'failed',
					vendor: tracker.vendor,
					phase: 'before',
					// Told no, it still called home; what it may do with the call is a matter of the vendor's word.
					confidence: isPing ? 'medium' : confidenceIn(tracker),
					...(isPing ? {variant: 'denied'} : {}),
					evidence: evidenceOf({tracker, requests, cookies: [], storage: []}),
					data: {name: tracker.name, count: requests.length},
				};
			});
		}

		const isSure = hasReached(facts, 'before') && sawAllIn(facts, 'before', 'requests');
		return stoppedVerdict(facts, 'before') ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};
