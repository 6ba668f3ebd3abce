import {activities, evidenceOf, isToldNo} from '../activity.ts';
import {law} from '../law.ts';
import {onlyPhase, ungrantedIn} from '../only-phase.ts';
import {hasReached, wouldHaveSeenIn} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';
import type {Phase} from '../../consent/index.ts';

/** A vendor is told that nothing was granted, and the visitor's browser calls it all the same: before a choice, or after a no. */
export const cookielessPingBeforeConsent: Rule = {
	id: 'cookieless-ping-before-consent',
	severity: 'minor',
	basis: [law.ePrivacy.cite, law.technicalScope.cite],
	check(facts) {
		const pings = ungranted
			.flatMap(phase => activities(facts, phase).map(activity => ({...activity, phase})))
			.filter(({requests}) => isToldNo(requests));
		const vendors = [...new Set(pings.map(({tracker}) => tracker.vendor))];
		if (vendors.length > 0) {
			return vendors.map((vendor): Verdict => {
				const same = pings.filter(({tracker}) => tracker.vendor === vendor);
				const requests = same.flatMap(activity => activity.requests);
				const [{tracker}] = same as [(typeof same)[number]];
				const phases = same.map(({phase}) => phase);
				return {
					outcome: 'failed',
					vendor,
					...onlyPhase(phases),
					// What the vendor may do with the call is a matter of its word.
					confidence: 'medium',
					...ungrantedIn(phases),
					evidence: evidenceOf({tracker, requests, cookies: [], storage: []}),
					data: {name: tracker.name, count: requests.length},
				};
			});
		}

		const reached = ungranted.filter(phase => hasReached(facts, phase));
		const isSure = reached.length > 0 && reached.every(phase => wouldHaveSeenIn(facts, phase, 'requests'));
		const stopped = reached.length > 0 ? stoppedVerdict(facts, ...reached) : null;
		return stopped ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};

/** Phases in which the visitor had granted nothing. */
const ungranted: readonly Phase[] = ['before', 'rejected', 'withdrawn'];
