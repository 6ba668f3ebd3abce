import type {Facts} from './facts.ts';
import type {Finding, Severity} from './rule.ts';

/**
 * Points failed findings at each other where one mend would do away with them: they are about the same vendor, and about the
 * same thing it does. A tag that waits for no choice is one fault, whatever it sends, stores and promises.
 */
export function relate(findings: readonly Finding[], facts: Facts): readonly Finding[] {
	const failed = findings.filter(({outcome}) => outcome === 'failed');
	const vendors = new Map(failed.map(finding => [finding, vendorsIn(finding, facts)]));
	return findings.map(finding => {
		const own = vendors.get(finding);
		const cause = causeOf(finding);
		if (!own || cause === undefined) return finding;
		const related = failed.filter(
			other => other !== finding && causeOf(other) === cause && isShared(own, vendors.get(other)),
		);
		return related.length > 0 ? {...finding, related: related.sort(byWeight).map(({id}) => id)} : finding;
	});
}

type Cause = 'choice' | 'telling' | 'list' | 'lifetime';

/** What would have to change: when a tag runs, what the text says of who is there, the lists of cookies, or what a cookie asks for. */
const causes: Readonly<Record<string, Cause>> = {
	'tracking-before-consent': 'choice',
	'storage-before-consent': 'choice',
	'broken-consent-promise': 'choice',
	'tracking-after-rejection': 'choice',
	'tracking-after-withdrawal': 'choice',
	'consent-signal-mismatch': 'choice',
	'cookieless-ping-before-consent': 'choice',
	'undeclared-vendor': 'telling',
	'vague-declaration': 'telling',
	'denied-vendor': 'telling',
	'denied-sharing': 'telling',
	'missing-cookie-information': 'telling',
	'undeclared-technique': 'telling',
	'undeclared-cookie': 'telling',
	'miscategorised-cookie': 'list',
	'contradicting-declarations': 'list',
	'excessive-cookie-lifetime': 'lifetime',
};

function causeOf({rule}: Finding): Cause | undefined {
	return causes[rule];
}

/** The vendor it names, and those of all it rests on. */
function vendorsIn({vendor, evidence}: Finding, facts: Facts): ReadonlySet<string> {
	const requests = new Set(evidence?.requests);
	const cookies = new Set(evidence?.cookies);
	if (vendor !== undefined) return new Set([vendor]);
	return new Set([
		...facts.requests.flatMap(it => (requests.has(it.id) && it.vendor !== null ? [it.vendor] : [])),
		...facts.cookies.flatMap(it => (cookies.has(it.id) && it.vendor ? [it.vendor.id] : [])),
	]);
}

function isShared(own: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): boolean {
	return [...own].some(vendor => others.has(vendor));
}

const weights: Readonly<Record<Severity, number>> = {minor: 0, moderate: 1, serious: 2, critical: 3};

function byWeight(one: Finding, other: Finding): number {
	return weights[other.severity] - weights[one.severity];
}

/** Rule and subject; where one rule has several findings of one subject their wordings tell them apart, and at last a number. */
export function withIds(findings: readonly Omit<Finding, 'id'>[]): readonly Finding[] {
	const given = new Map<string, number>();
	const subjects = findings.map(({rule, vendor, cookie}) => [rule, cookie ?? vendor].filter(Boolean).join(':'));
	return findings.map((finding, index) => {
		const bare = subjects[index] ?? finding.rule;
		const isOne = subjects.indexOf(bare) === subjects.lastIndexOf(bare);
		const subject = isOne || finding.variant === undefined ? bare : `${bare}:${finding.variant}`;
		const count = (given.get(subject) ?? 0) + 1;
		given.set(subject, count);
		return {...finding, id: count === 1 ? subject : `${subject}#${count}`};
	});
}
