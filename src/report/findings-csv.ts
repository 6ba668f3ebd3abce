import {csvText, sayingShared} from './csv-text.ts';
import type {AuditFile} from './schema.ts';
import {vendorNames} from './vendor-names.ts';
import type {Words} from './words.ts';

type Finding = AuditFile['findings'][number];

const columns = [
	'severity',
	'outcome',
	'rule',
	'vendor',
	'cookie',
	'phase',
	'confidence',
	'message',
	'quotes',
	'requests',
	'basis',
	'verdict',
	'comment',
] as const;

/** Every finding on a line. */
export function findingsCsv(file: AuditFile, words: Words): string {
	const urls = new Map(file.requests.map(({id, url}) => [id, url]));
	const names = vendorNames(file);
	const cells: Readonly<Record<(typeof columns)[number], (finding: Finding) => string>> = {
		severity: ({severity}) => words(`severity_${severity}`),
		outcome: ({outcome}) => words(`outcome_${outcome}`),
		rule: ({rule}) => rule,
		vendor: ({vendor = ''}) => names.get(vendor) ?? vendor,
		cookie: ({cookie = ''}) => cookie,
		phase: ({phase}) => (phase === undefined ? '' : words(`phase_${phase}`)),
		confidence: ({confidence}) => words(`report_confidence_${confidence}`),
		message: ({message}) => message,
		quotes: ({quotes}) => quotes.map(({text}) => text).join('\n'),
		requests: ({evidence}) => (evidence.requests ?? []).map(id => urls.get(id) ?? id).join('\n'),
		basis: ({basis}) => basis.join('; '),
		verdict: ({verdict}) => (verdict ? words(`verdict_${verdict.agree}`) : ''),
		comment: ({verdict}) => verdict?.comment ?? '',
	};
	const rows = [
		columns.map(column => words(`report_column_${column}`)),
		...file.findings.map(finding => columns.map(column => cells[column](finding))),
	];
	return csvText(sayingShared(rows, file, words));
}
