import type {Phase} from '../../consent/index.ts';
import {activities} from '../activity.ts';
import type {Facts, RequestFact, Tracker} from '../facts.ts';
import {law} from '../law.ts';
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
		const verdicts = [...told.flatMap(phase => onTheWire(facts, phase)), ...byPlatform(facts)];
		if (verdicts.length > 0) return oncePerVendor(verdicts);
		const isSure = told.length > 0 && told.every(phase => wouldHaveSeenIn(facts, phase, 'requests', 'consent'));
		return stoppedVerdict(facts, ...told) ?? {outcome: isSure ? 'passed' : 'cantTell'};
	},
};

const ungranted: readonly Phase[] = ['before', 'rejected', 'withdrawn'];
/** What leaves at the moment of a press was made ready before it; ms. */
const underWay = 1000;

function onTheWire(facts: Facts, phase: Phase): readonly Verdict[] {
	return activities(facts, phase).flatMap(({tracker, requests}) => {
		const told = requests.filter(request => !request.partial && !isUnderWay(facts, request)).map(withGrants);
		const wrong = told.filter(({granted}) => granted.length > 0);
		return wrong.length > 0 ? [verdictOf(facts, {tracker, phase, wrong})] : [];
	});
}

function withGrants(request: RequestFact) {
	return {id: request.id, granted: grantsToldIn(request.url)};
}

function verdictOf(
	facts: Facts,
	{tracker, phase, wrong}: {tracker: Tracker; phase: Phase; wrong: readonly ReturnType<typeof withGrants>[]},
): Verdict {
	const isRefused = phase !== 'before';
	return {
		outcome: 'failed',
		vendor: tracker.vendor,
		phase,
		...(isRefused && !hasTaken(facts, phase) ? {confidence: 'medium' as const} : {}),
		...(isRefused ? {variant: 'refused'} : {}),
		evidence: {requests: wrong.map(({id}) => id)},
		data: {
			name: tracker.name,
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
	return phases
		.filter(({name, confirmation}) => confirmation === 'contradicted' && name !== 'accepted')
		.map(({run, name, from, to}) => ({
			outcome: 'failed',
			phase: name,
			confidence: 'medium',
			variant: 'platform',
			evidence: {
				signals: signals.flatMap((signal, index) =>
					signal.run === run && signal.at >= from && signal.at < to && signal.state === 'accepted' ? [index] : [],
				),
			},
			data: {name: platform?.name ?? 'IAB'},
		}));
}

/** The gravest first: what was refused, then what was not yet asked. */
function oncePerVendor(verdicts: readonly Verdict[]): readonly Verdict[] {
	const ofAll = [...verdicts].sort((one, other) => Number(one.phase === 'before') - Number(other.phase === 'before'));
	const first = ofAll.filter((it, index) => ofAll.findIndex(other => other.vendor === it.vendor) === index);
	return first.map(verdict => ({
		...verdict,
		evidence: together(ofAll.filter(({vendor}) => vendor === verdict.vendor)),
	}));
}

function together(verdicts: readonly Verdict[]): NonNullable<Verdict['evidence']> {
	const requests = verdicts.flatMap(({evidence}) => evidence?.requests ?? []);
	const signals = verdicts.flatMap(({evidence}) => evidence?.signals ?? []);
	return {...(requests.length > 0 && {requests}), ...(signals.length > 0 && {signals})};
}
