import {activities, confidenceIn, evidenceOf, isToldNo} from '../activity.ts';
import {law} from '../law.ts';
import {wouldHaveSeenIn} from '../reach.ts';
import type {Rule} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Requests that serve to track, sent before the visitor had chosen anything. Those that say so have a rule of their own. */
export const trackingBeforeConsent: Rule = {
	id: 'tracking-before-consent',
	severity: 'serious',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.consentAsBasis.cite, law.technicalScope.cite],
	check(facts) {
		const sent = activities(facts, 'before').filter(({requests}) => requests.length > 0);
		const early = sent.filter(({requests}) => !isToldNo(requests));
		if (early.length > 0) {
			return early.map(({tracker, requests}) => ({
				outcome: 'failed',
				vendor: tracker.vendor,
				phase: 'before',
				confidence: confidenceIn(tracker),
				evidence: evidenceOf({tracker, requests, cookies: [], storage: []}),
				data: {name: tracker.name, count: requests.length},
			}));
		}

		const stopped = stoppedVerdict(facts, 'before');
		if (stopped) return stopped;
		if (sent.length > 0) return {outcome: 'cantTell', variant: 'denied'};
		if (!wouldHaveSeenIn(facts, 'before', 'requests')) return {outcome: 'cantTell'};
		return {outcome: 'passed'};
	},
};
