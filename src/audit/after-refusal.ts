import {activities, confidenceIn, evidenceOf, isToldNo, type Activity} from './activity.ts';
import type {Facts, RequestFact} from './facts.ts';
import {hasReached, hasTaken, wouldHaveSeenIn} from './reach.ts';
import type {Verdict} from './rule.ts';
import {stoppedVerdict} from './stopped.ts';

type Refusal = 'rejected' | 'withdrawn';

/**
 * Trackers at work after a refusal: requests, or cookies and keys written anew. Null: nobody came that far. Requests that tell
 * their recipient of the refusal have a rule of their own.
 */
export function afterRefusal(facts: Facts, refusal: Refusal): readonly Verdict[] | null {
	if (!hasReached(facts, refusal)) return null;
	const all = activities(facts, refusal);
	const late = all.filter(isAtWork);
	return late.length > 0
		? late.map(activity => ofTracker(activity, refusal, hasTaken(facts, refusal)))
		: [
				nothing(
					facts,
					refusal,
					all.some(({requests}) => isToldNo(requests)),
				),
			];
}

/** The quiet after a refusal counts when the site has heard of it, and everything was seen. */
function nothing(facts: Facts, refusal: Refusal, hasPings: boolean): Verdict {
	// What was stopped before the refusal was not there to go on after it.
	const stopped = stoppedVerdict(facts, 'before', 'accepted', refusal);
	if (stopped) return stopped;
	const cannotTell = (variant: string) => ({outcome: 'cantTell', variant, phase: refusal}) as const;
	// What was seen comes first: it is not to be called nothing.
	if (hasPings) return cannotTell('denied');
	if (!wouldHaveSeenIn(facts, refusal, 'requests', 'cookies')) return cannotTell('unobserved');
	if (!hasTaken(facts, refusal)) return cannotTell('unconfirmed');
	return {outcome: 'passed', phase: refusal};
}

function isAtWork({requests, cookies, storage}: Activity): boolean {
	return cookies.length + storage.length > 0 || (requests.length > 0 && !isToldNo(requests));
}

/** Of a request whose leaving was not seen, the end alone is known to be after the refusal. */
function isLate({requests, cookies, storage}: Activity): boolean {
	return cookies.length + storage.length > 0 || requests.some(({partial}: RequestFact) => !partial);
}

function ofTracker(activity: Activity, phase: Refusal, isTaken: boolean): Verdict {
	const {tracker, requests} = activity;
	return {
		outcome: 'failed',
		vendor: tracker.vendor,
		phase,
		confidence: !isLate(activity) ? 'low' : isTaken ? confidenceIn(tracker) : 'medium',
		...(requests.length === 0 ? {variant: 'storage'} : {}),
		evidence: evidenceOf(activity),
		data: {name: tracker.name, count: requests.length || activity.cookies.length + activity.storage.length},
	};
}
