import {csvText, sayingShared} from './csv-text.ts';
import {plain, truncate} from './plain-text.ts';
import {cutUrl} from './redact.ts';
import {severities} from './schema/scalars.ts';
import type {AuditFile} from './schema.ts';
import type {Words} from './words.ts';

/** One site among several; `why` where it could not be audited, and then nothing is known of it. */
export type SummaryRow = {readonly url: string; readonly folder: string} & (
	| {readonly why: string}
	| {
			readonly summary: AuditFile['summary'];
			readonly trackers: number;
			/** Seen at work before any choice. */
			readonly trackersBefore: number;
			readonly cookies: number;
			readonly platform: string | null;
			readonly policy: string | null;
			readonly startedAt: string;
	  }
);

export function summaryRow(
	{summary, trackers, cookies, consent, policies, startedAt}: AuditFile,
	url: string,
	folder: string,
): SummaryRow {
	return {
		...{url, folder, summary, startedAt},
		trackers: trackers.length,
		trackersBefore: trackers.filter(({phases}) => (phases.before?.requests ?? 0) > 0).length,
		cookies: cookies.length,
		platform: consent.platform?.name ?? null,
		policy: policies[0]?.source ?? null,
	};
}

const columns = [
	...['site', 'outcome', ...severities.toReversed(), 'cant_tell', 'passed', 'trackers', 'trackers_before'],
	...['cookies', 'platform', 'policy', 'at', 'folder'],
] as const;

/** All sites, one on a line. */
export function summaryCsv(rows: readonly SummaryRow[], words: Words, isShared = false): string {
	const shown = isShared ? rows.map(sharedRow) : rows;
	const lines = [columns.map(column => words(`summary_${column}`)), ...shown.map(row => cellsOf(row, words))];
	return csvText(sayingShared(lines, isShared ? {redaction: 'sharing'} : {}, words));
}

/** Where the files lie, and what a machine said when it failed, is nobody else's business. */
function sharedRow(row: SummaryRow): SummaryRow {
	const shown = {url: cutUrl(row.url), folder: ''};
	if ('why' in row) return {...shown, why: '…'};
	return {...row, ...shown};
}

function cellsOf(row: SummaryRow, words: Words): readonly string[] {
	if ('why' in row) return [row.url, row.why, ...Array.from({length: columns.length - 3}, () => ''), row.folder];
	const {summary, trackers, trackersBefore, cookies, platform, policy, startedAt} = row;
	const counts = [...gravestFirst(summary), summary.cantTell, summary.passed, trackers, trackersBefore, cookies];
	return [
		row.url,
		words('summary_audited'),
		...counts.map(String),
		platform ?? '',
		policy ?? '',
		startedAt,
		row.folder,
	];
}

/** The same for a terminal: findings by severity, and how many trackers did not wait for a choice. */
export function summaryTable(rows: readonly SummaryRow[], words: Words): string {
	const heads = ['site', ...severities.toReversed(), 'cant_tell', 'trackers', 'trackers_before'];
	const lines = [
		heads.map(head => words(`summary_${head}`)),
		...rows.map(row =>
			'why' in row
				? [host(row.url), row.why]
				: [
						host(row.url),
						...[...gravestFirst(row.summary), row.summary.cantTell, row.trackers, row.trackersBefore].map(String),
					],
		),
	];
	const widths = heads.map((_, column) =>
		Math.max(...lines.filter(line => line.length === heads.length).map(line => line[column]?.length ?? 0)),
	);
	const name = Math.max(4, ...lines.map(([first = '']) => Math.min(40, first.length)));
	return lines
		.map(([first = '', ...rest]) =>
			rest.length === 1
				? `${truncate(first, name).padEnd(name)}  ${plain(rest[0] ?? '')}`
				: [truncate(first, name).padEnd(name), ...rest.map((text, at) => text.padStart(widths[at + 1] ?? 0))].join(
						'  ',
					),
		)
		.map(line => `${line.trimEnd()}\n`)
		.join('');
}

function gravestFirst({bySeverity}: AuditFile['summary']): readonly number[] {
	return severities.toReversed().map(severity => bySeverity[severity]);
}

/** Two pages of one host are told apart by their paths. */
function host(url: string): string {
	const {host, pathname} = new URL(url);
	return plain(pathname === '/' ? host : `${host}${pathname}`);
}
