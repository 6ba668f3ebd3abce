import type {AuditFile} from '../../report/index.ts';

type Finding = AuditFile['findings'][number];

export type Outcome = Finding['outcome'];

export const outcomes: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'inapplicable'];

const worstFirst = ['critical', 'serious', 'moderate', 'minor'] as const;

export type Group = {readonly severity: (typeof worstFirst)[number]; readonly findings: readonly Finding[]};

/** The findings of one outcome by their severity, worst first. */
export function grouped(findings: readonly Finding[], outcome: Outcome): readonly Group[] {
	return worstFirst
		.map(severity => ({
			severity,
			findings: findings.filter(finding => finding.outcome === outcome && finding.severity === severity),
		}))
		.filter(group => group.findings.length > 0);
}
