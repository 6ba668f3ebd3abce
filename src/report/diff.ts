import * as v from 'valibot';

const outcome = v.picklist(['failed', 'cantTell', 'passed', 'inapplicable']);

/** What two audits are compared by: so little that other versions of the format have it too. */
const comparableSchema = v.object({
	format: v.literal('samsvar-audit'),
	formatVersion: v.number(),
	site: v.object({url: v.string(), domain: v.string()}),
	startedAt: v.string(),
	phases: v.array(v.object({name: v.string(), unobserved: v.optional(v.array(v.string()))})),
	findings: v.array(
		v.object({
			rule: v.string(),
			outcome,
			severity: v.fallback(v.string(), 'moderate'),
			vendor: v.optional(v.string()),
			cookie: v.optional(v.string()),
			phase: v.optional(v.string()),
			variant: v.optional(v.string()),
			message: v.fallback(v.string(), ''),
		}),
	),
});

export type Comparable = v.InferOutput<typeof comparableSchema>;
type Judged = Comparable['findings'][number];

/** A finding that failed in one of two audits; `was` and `is` are null where that audit did not judge it. */
export type Difference = {
	readonly rule: string;
	readonly severity: string;
	readonly vendor?: string;
	readonly cookie?: string;
	readonly phase?: string;
	readonly message: string;
	readonly was: Judged['outcome'] | null;
	readonly is: Judged['outcome'] | null;
};

/** `unclear`: it failed before, and the later audit cannot tell. `unjudged`: it fails now, and the earlier could not tell or did not ask. */
export type AuditDiff = {
	readonly old: Side;
	readonly new: Side;
	readonly differences: {
		readonly fixed: readonly Difference[];
		readonly remaining: readonly Difference[];
		readonly new: readonly Difference[];
		readonly unjudged: readonly Difference[];
		readonly unclear: readonly Difference[];
	};
};
type Side = {readonly url: string; readonly startedAt: string; readonly formatVersion: number};

/** Null: not an audit of any version. */
export function comparable(json: unknown): Comparable | null {
	const {success, output} = v.safeParse(comparableSchema, json);
	return success ? output : null;
}

/** What became of each failed finding. Nothing counts as fixed that the later audit had no way to see again. */
export function diff(older: Comparable, newer: Comparable): AuditDiff {
	const before = bySubject(older, newer);
	const after = bySubject(newer, older);
	const isLookedAt = lookedAt(older, newer);
	const [wasThen, isNow] = [verdictsOf(older), verdictsOf(newer)];
	const differences: Record<keyof AuditDiff['differences'], Difference[]> = {
		fixed: [],
		remaining: [],
		new: [],
		unjudged: [],
		unclear: [],
	};
	for (const [key, finding] of before) {
		if (finding.outcome !== 'failed') continue;
		const now = after.get(key);
		const is = now?.outcome ?? withoutIt(finding, newer, isNow(finding.rule));
		const difference = told(now?.outcome === 'failed' ? now : finding, {was: 'failed', is});
		if (is === 'failed') differences.remaining.push(difference);
		else if ((is === 'passed' || is === 'inapplicable') && isLookedAt(finding)) differences.fixed.push(difference);
		else differences.unclear.push(difference);
	}

	for (const [key, finding] of after) {
		if (finding.outcome !== 'failed' || before.get(key)?.outcome === 'failed') continue;
		const was = before.get(key)?.outcome ?? wasThen(finding.rule);
		const part = was === null || was === 'cantTell' ? 'unjudged' : 'new';
		differences[part].push(told(finding, {was, is: 'failed'}));
	}

	return {old: sideOf(older), new: sideOf(newer), differences};
}

/** One finding of a subject is one; where a rule has several, their wordings tell them apart. */
function bySubject(file: Comparable, other: Comparable): ReadonlyMap<string, Judged> {
	const several = new Set([...repeated(file), ...repeated(other)]);
	return new Map(
		file.findings.map(finding => {
			const subject = subjectOf(finding);
			return [
				several.has(subject) ? `${subject}|${finding.variant ?? finding.phase ?? finding.message}` : subject,
				finding,
			];
		}),
	);
}

function repeated(file: Comparable): readonly string[] {
	const seen = new Set<string>();
	return file.findings.map(subjectOf).filter(subject => seen.size === seen.add(subject).size);
}

function subjectOf({rule, vendor = '', cookie = ''}: Judged): string {
	return [rule, vendor, cookie].join('|');
}

/** What an audit says of a rule where it says nothing of a subject; null: the rule was not there. */
function verdictsOf({findings}: Comparable): (rule: string) => Judged['outcome'] | null {
	const byRule = new Map<string, Judged[]>();
	for (const finding of findings) {
		const same = byRule.get(finding.rule);
		if (same) same.push(finding);
		else byRule.set(finding.rule, [finding]);
	}
	const verdicts = new Map([...byRule].map(([rule, judged]) => [rule, verdictOf(judged)]));
	return rule => verdicts.get(rule) ?? null;
}

/**
 * What an audit says of a subject it does not mention. That others of its kind leave something open, or fail, says nothing of this
 * one: what counts is whether all that could tell of it was seen. Older files do not say that.
 */
function withoutIt(finding: Judged, {phases, findings}: Comparable, verdict: Judged['outcome'] | null) {
	const needed =
		finding.cookie !== undefined || finding.rule.startsWith('storage-') ? ['cookies', 'storage'] : ['requests'];
	const its = phases.filter(({name}) => finding.phase === undefined || name === finding.phase);
	const isPartly = its.some(({unobserved}) => unobserved?.some(observer => needed.includes(observer)));
	if (verdict === 'passed' && isPartly) return 'cantTell';
	const isToldOf = its.length > 0 && its.every(({unobserved}) => unobserved !== undefined);
	const left = findings.filter(({rule, outcome}) => rule === finding.rule && outcome === 'cantTell');
	const isOfOthers = left.every(({rule, variant}) => aboutOthers.has(`${rule} ${variant}`));
	return verdict === 'cantTell' && isToldOf && !isPartly && isOfOthers ? 'passed' : verdict;
}

/** What is left open there was seen, and is something else than what is asked about. */
const aboutOthers: ReadonlySet<string> = new Set([
	'storage-before-consent unknown',
	'tracking-before-consent denied',
	'tracking-after-rejection denied',
	'tracking-after-withdrawal denied',
]);

function verdictOf(verdicts: readonly Judged[]): Judged['outcome'] {
	const ofSite = verdicts.filter(({vendor, cookie}) => vendor === undefined && cookie === undefined);
	if (ofSite.some(({outcome}) => outcome === 'cantTell')) return 'cantTell';
	return verdicts.every(({outcome}) => outcome === 'inapplicable') ? 'inapplicable' : 'passed';
}

/** Whether the later audit came where the finding was made: to its phase, or to all phases of the earlier one. */
function lookedAt(older: Comparable, newer: Comparable): (finding: Judged) => boolean {
	const reached = new Set(newer.phases.map(({name}) => name));
	const isWhole = older.phases.every(({name}) => reached.has(name));
	return ({phase}) => (phase === undefined ? isWhole : reached.has(phase));
}

function told(
	{rule, severity, vendor, cookie, phase, message}: Judged,
	outcomes: Pick<Difference, 'was' | 'is'>,
): Difference {
	return {
		...{rule, severity},
		...(vendor !== undefined && {vendor}),
		...(cookie !== undefined && {cookie}),
		...(phase !== undefined && {phase}),
		message,
		...outcomes,
	};
}

function sideOf({site, startedAt, formatVersion}: Comparable): Side {
	return {url: site.url, startedAt, formatVersion};
}
