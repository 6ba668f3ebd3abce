import {activities, confidenceIn, evidenceOf, isToldNo, type Activity} from '../activity.ts';
import {law} from '../law.ts';
import {hasReached, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';

/** Trackers at work after the visitor said no: requests, or cookies and keys written anew. */
export const trackingAfterRejection: Rule = {
	id: 'tracking-after-rejection',
	severity: 'critical',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.consentAsBasis.cite, law.consentConditions.cite],
	check(facts) {
		const late = activities(facts, 'rejected').filter(isAtWork);
		if (late.length > 0) {
			return late.map(ofTracker);
		}

		if (hasReached(facts, 'rejected')) {
			return sawAll(facts, 'requests', 'cookies')
				? {outcome: 'passed', phase: 'rejected'}
				: {outcome: 'cantTell', variant: 'unobserved', phase: 'rejected'};
		}

		// Nobody said no. Where no banner asked, there was nothing to say no to.
		const wasNothingToRefuse = !facts.banner.seen && facts.platform === null && sawAll(facts, 'page', 'consent');
		return {outcome: wasNothingToRefuse ? 'inapplicable' : 'cantTell'};
	},
};

function isAtWork({requests, cookies, storage}: Activity): boolean {
	return requests.length + cookies.length + storage.length > 0;
}

function ofTracker(activity: Activity): Verdict {
	const {tracker, requests} = activity;
	const isPing = isToldNo(requests);
	return {
		outcome: 'failed',
		vendor: tracker.vendor,
		phase: 'rejected',
		confidence: isPing ? 'medium' : confidenceIn(tracker),
		...(isPing ? {variant: 'denied'} : requests.length === 0 ? {variant: 'storage'} : {}),
		evidence: evidenceOf(activity),
		data: {name: tracker.name, count: requests.length || activity.cookies.length + activity.storage.length},
	};
}
