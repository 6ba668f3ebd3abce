import type {AuditFile} from '../../../src/report/index.ts';

/** The failed findings of an audit, one a line: rule, and what it is about. */
export function failedIn({findings}: AuditFile): readonly string[] {
	return findings
		.filter(({outcome}) => outcome === 'failed')
		.map(({rule, vendor, cookie}) => [rule, vendor, cookie].filter(Boolean).join(' '))
		.sort();
}
