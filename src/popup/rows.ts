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
	readonly findings: readonly RowFinding[];
	/** How many of them failed. */
	readonly failed: number;
};

/** `quotes`: those that are not the tracker's own, such as a promise it breaks. */
export type RowFinding = {readonly finding: Finding; readonly quotes: readonly SourcedQuote[]};

/** A row a tracker, those with the gravest and then the most findings against them first. */
export function rows(report: Report): readonly Row[] {
	return report.facts.trackers
		.map(tracker => rowOf(tracker, report))
		.sort((a, b) => gravityOf(b) - gravityOf(a) || b.failed - a.failed || a.tracker.name.localeCompare(b.tracker.name));
}

function rowOf(tracker: Tracker, report: Report): Row {
	const {facts} = report;
	const own = new Set(tracker.quotes.map(({policy, start}) => `${policy} ${start}`));
	const findings = worstFirst(report.findings.filter(finding => finding.vendor === tracker.vendor && tells(finding)));
	return {
		tracker,
		badge: badges[tracker.declared],
		marks: marks(tracker, facts),
		traces: tracesOf(tracker.vendor, facts),
		quotes: sourced(tracker.quotes, report),
		findings: findings.map(finding => {
			const others = (finding.quotes ?? []).filter(({policy, start}) => !own.has(`${policy} ${start}`));
			return {finding, quotes: sourced(others, report)};
		}),
		failed: findings.filter(({outcome}) => outcome === 'failed').length,
	};
}

const gravityOf = ({findings}: Row): number => gravity(findings.map(({finding}) => finding));

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
