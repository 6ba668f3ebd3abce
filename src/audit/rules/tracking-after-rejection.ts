import {activities, confidenceIn, evidenceOf, isToldNo, type Activity} from '../activity.ts';
import {law} from '../law.ts';
import {hasReached, sawAll, sawAllIn} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

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
			// What was stopped before the refusal was not there to go on after it.
			const stopped = stoppedVerdict(facts, 'before', 'rejected');
			const seen: Verdict = sawAllIn(facts, 'rejected', 'requests', 'cookies')
				? {outcome: 'passed'}
				: {outcome: 'cantTell', variant: 'unobserved'};
			return {...(stopped ?? seen), phase: 'rejected'};
		}

		// Nobody said no. Where no banner asked, there was nothing to say no to.
		const wasNothingToRefuse = !facts.banner.seen && facts.platform === null && sawAll(facts, 'page', 'consent');
		return {outcome: wasNothingToRefuse ? 'inapplicable' : 'cantTell'};
	},
};

function isAtWork({requests, cookies, storage}: Activity): boolean {
	return requests.length + cookies.length + storage.length > 0;
}

/** Of a request whose leaving was not seen, the end alone is known to be after the refusal. */
function isLate({requests, cookies, storage}: Activity): boolean {
	return cookies.length + storage.length > 0 || requests.some(({partial}) => !partial);
}

function ofTracker(activity: Activity): Verdict {
	const {tracker, requests} = activity;
	const isPing = isToldNo(requests);
	return {
		outcome: 'failed',
		vendor: tracker.vendor,
		phase: 'rejected',
		confidence: isLate(activity) ? (isPing ? 'medium' : confidenceIn(tracker)) : 'low',
		...(isPing ? {variant: 'denied'} : requests.length === 0 ? {variant: 'storage'} : {}),
		evidence: evidenceOf(activity),
		data: {name: tracker.name, count: requests.length || activity.cookies.length + activity.storage.length},
	};
}
