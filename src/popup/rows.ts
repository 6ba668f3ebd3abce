import type {DeclaredAs, Facts, Finding, Phase, Report, Tracker} from '../audit/index.ts';
import {gravity, tells, worstFirst} from './findings.ts';
import {sourced, type SourcedQuote} from './quotes.ts';
import {tracesOf, type Traces} from './traces.ts';

export type Badge = 'declared' | 'vague' | 'not-declared' | 'denied' | 'unknown';

/** What was seen of a tracker at one moment of the visit. `untried`: no such choice was made. */
export type Mark = {
	readonly moment: 'before' | 'yes' | 'no';
	readonly seen: 'seen' | 'unseen' | 'untried';
	readonly requests: number;
	readonly cookies: number;
};

/** What one row of the tracker list shows. */
export type Row = {
	readonly tracker: Tracker;
	readonly badge: Badge;
	readonly marks: readonly Mark[];
	readonly traces: Traces;
	readonly quotes: readonly SourcedQuote[];
	readonly findings: readonly Finding[];
};

/** A row a tracker, those with the gravest and then the most findings against them first. */
export function rows({facts, findings}: Report): readonly Row[] {
	return facts.trackers
		.map(tracker => ({
			tracker,
			badge: badges[tracker.declared],
			marks: marks(tracker, facts),
			traces: tracesOf(tracker.vendor, facts),
			quotes: sourced(tracker.quotes, facts),
			findings: worstFirst(findings.filter(finding => finding.vendor === tracker.vendor && tells(finding))),
		}))
		.sort(
			(a, b) =>
				gravity(b.findings) - gravity(a.findings) ||
				failures(b) - failures(a) ||
				a.tracker.name.localeCompare(b.tracker.name),
		);
}

const badges: Readonly<Record<DeclaredAs, Badge>> = {
	named: 'declared',
	'owner-only': 'vague',
	'category-only': 'vague',
	'not-declared': 'not-declared',
	denied: 'denied',
	unknown: 'unknown',
};

const moments: Readonly<Record<Mark['moment'], readonly Phase[]>> = {
	before: ['before'],
	yes: ['accepted', 'custom'],
	no: ['rejected', 'withdrawn'],
};

function marks(tracker: Tracker, {phases}: Facts): readonly Mark[] {
	return (['before', 'yes', 'no'] as const).map(moment => {
		const names = moments[moment];
		const counts = names.map(name => tracker.phases[name]);
		const requests = counts.reduce((sum, count) => sum + (count?.requests ?? 0), 0);
		const cookies = counts.reduce((sum, count) => sum + (count?.cookies ?? 0), 0);
		const tried = phases.some(({name}) => names.includes(name));
		return {moment, seen: requests + cookies > 0 ? 'seen' : tried ? 'unseen' : 'untried', requests, cookies};
	});
}

function failures({findings}: {readonly findings: readonly Finding[]}): number {
	return findings.filter(({outcome}) => outcome === 'failed').length;
}
