import type {Phase} from '../../consent/index.ts';
import {activities} from '../activity.ts';
import type {Facts, RequestFact, Tracker} from '../facts.ts';
import {law} from '../law.ts';
import {onlyPhase, ungrantedIn} from '../only-phase.ts';
import {hasReached, hasTaken, wouldHaveSeenIn} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';
import {grantsToldIn} from '../told-consent.ts';

/** A vendor, or the page itself, is told of a yes that the visitor has not given, or has refused. */
export const consentSignalMismatch: Rule = {
	id: 'consent-signal-mismatch',
	severity: 'serious',
	basis: [law.consentAsBasis.cite, law.consentConditions.cite, law.fairness.cite],
	check(facts) {
		const told = ungranted.filter(phase => hasReached(facts, phase));
		const verdicts = [...onTheWire(facts, told), ...byPlatform(facts)];
		if (verdicts.length > 0) return verdicts;
		const isSure = told.length > 0 && told.every(phase => wouldHaveSeenIn(facts, phase, 'requests', 'consent'));
		return stoppedVerdict(facts, ...told) ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};

const ungranted: readonly Phase[] = ['before', 'rejected', 'withdrawn'];
/** What leaves at the moment of a press was made ready before it; ms. */
const underWay = 1000;

/** One finding a vendor, of all the times that it was told so. */
function onTheWire(facts: Facts, told: readonly Phase[]): readonly Verdict[] {
	return activities(facts).flatMap(({tracker, requests}) => {
		const asked = requests.filter(it => told.includes(it.phase) && !it.partial && !isUnderWay(facts, it));
		const wrong = asked.map(request => ({request, granted: grantsToldIn(request.url)}));
		const granting = wrong.filter(({granted}) => granted.length > 0);
		return granting.length > 0 ? [verdictOf(facts, tracker, granting)] : [];
	});
}

type Granting = {readonly request: RequestFact; readonly granted: readonly string[]};

function verdictOf(facts: Facts, {vendor, name}: Tracker, wrong: readonly Granting[]): Verdict {
	const phases = wrong.map(({request}) => request.phase);
	const isSure = phases.some(phase => phase === 'before' || hasTaken(facts, phase));
	return {
		outcome: 'failed',
		vendor,
		...onlyPhase(phases),
		...(isSure ? {} : {confidence: 'medium' as const}),
		...ungrantedIn(phases),
		evidence: {requests: wrong.map(({request}) => request.id)},
		data: {
			name,
			count: wrong.length,
			granted: [...new Set(wrong.flatMap(({granted}) => granted))].join(', '),
		},
	};
}

function isUnderWay({phases}: Facts, {run, at, phase}: RequestFact): boolean {
	const span = phases.findLast(it => it.run === run && it.name === phase && it.from <= at);
	return span !== undefined && span.source !== 'start' && at - span.from < underWay;
}

/** After a no, the platform itself keeps a yes. */
function byPlatform({phases, signals, platform}: Facts): readonly Verdict[] {
	const spans = phases.filter(({name, confirmation}) => confirmation === 'contradicted' && name !== 'accepted');
	if (spans.length === 0) return [];
	const kept = signals.flatMap((signal, index) => {
		const isIn = spans.some(({run, from, to}) => signal.run === run && signal.at >= from && signal.at < to);
		return isIn && signal.state === 'accepted' ? [index] : [];
	});
	return [
		{
			outcome: 'failed',
			...onlyPhase(spans.map(({name}) => name)),
			confidence: 'medium',
			variant: 'platform',
			evidence: {signals: kept},
			data: {name: platform?.name ?? 'IAB'},
		},
	];
}
