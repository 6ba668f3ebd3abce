import {activities, confidenceIn, evidenceOf, type Activity} from '../activity.ts';
import {isPromisedTo, promisesIn, type ConsentPromise} from '../consent-promise.ts';
import {law} from '../law.ts';
import {hasReadPolicy, noPolicy, wouldHaveSeenIn} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** The policy promises to wait for consent; trackers that the promise covers did not. */
export const brokenConsentPromise: Rule = {
	id: 'broken-consent-promise',
	severity: 'serious',
	basis: [law.fairness.cite, law.consentAsBasis.cite, law.ekomloven.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const promises = promisesIn(facts.policies);
		if (promises.length === 0) {
			return {outcome: 'inapplicable'};
		}

		const broken = activities(facts, 'before').flatMap(activity => {
			const kept = promises.find(promise => isPromisedTo(promise, activity.tracker));
			return kept && isAtWork(activity) ? [ofTracker(activity, kept)] : [];
		});
		if (broken.length > 0) {
			return broken;
		}

		const isSure = wouldHaveSeenIn(facts, 'before', 'requests', 'cookies');
		const kept = stoppedVerdict(facts, 'before') ?? {outcome: isSure ? 'passed' : 'cantTell'};
		return {...kept, quotes: promises.map(({quote}) => quote)};
	},
};

function isAtWork({requests, cookies, storage}: Activity): boolean {
	return requests.length + cookies.length + storage.length > 0;
}

function ofTracker(activity: Activity, {quote, isOfTracking}: ConsentPromise): Verdict {
	const {tracker} = activity;
	return {
		outcome: 'failed',
		vendor: tracker.vendor,
		phase: 'before',
		// "No personal data without consent" is not said of cookies and beacons, though it covers them.
		confidence: isOfTracking ? confidenceIn(tracker) : 'medium',
		quotes: [quote],
		evidence: evidenceOf(activity),
		data: {name: tracker.name},
	};
}
