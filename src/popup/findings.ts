import type {Finding, Report, Severity} from '../audit/index.ts';

/** Worth telling a person: what passed or did not apply is not. */
export function tells({outcome}: Finding): boolean {
	return outcome === 'failed' || outcome === 'cantTell';
}

/** Failed before unsettled, grave before slight. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
	return [...findings].sort((a, b) => weight(b) - weight(a));
}

/** Findings that belong to no row of the tracker list, and what could not be judged. */
export function siteFindings({facts, findings}: Report): {failed: readonly Finding[]; unsettled: readonly Finding[]} {
	const rows = new Set(facts.trackers.map(({vendor}) => vendor));
	const others = worstFirst(findings.filter(({vendor}) => vendor === undefined || !rows.has(vendor)));
	return {
		failed: others.filter(({outcome}) => outcome === 'failed'),
		unsettled: others.filter(({outcome}) => outcome === 'cantTell'),
	};
}

/** The weight of the worst of them. */
export function gravity(findings: readonly Finding[]): number {
	return Math.max(0, ...findings.map(weight));
}

const severities: readonly Severity[] = ['minor', 'moderate', 'serious', 'critical'];

function weight({outcome, severity}: Finding): number {
	return 1 + severities.indexOf(severity) + (outcome === 'failed' ? severities.length : 0);
}
