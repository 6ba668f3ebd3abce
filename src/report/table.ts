import {plain, truncate, wrap} from './plain-text.ts';
import {phaseNames, severities} from './schema/scalars.ts';
import type {AuditFile} from './schema.ts';
import {verdictOf} from './verdict.ts';
import type {Words} from './words.ts';

const width = 100;

/** An audit for a terminal: nothing but text, within 100 columns. */
export function table(file: AuditFile, words: Words): string {
	const {key, data} = verdictOf(file);
	const blocks = [
		[...wrap(words('report_title', {site: plain(file.site.domain)}), width), ...wrap(words(key, data), width)],
		trackerLines(file, words),
		...severities.toReversed().map(severity =>
			section(
				words(`severity_${severity}`),
				messages(file, finding => finding.outcome === 'failed' && finding.severity === severity),
			),
		),
		section(
			words('outcome_cantTell'),
			messages(file, ({outcome}) => outcome === 'cantTell'),
		),
		section(words('report_not_observed'), file.environment.gaps),
	];
	return `${blocks
		.filter(lines => lines.length > 0)
		.map(lines => lines.join('\n'))
		.join('\n\n')}\n`;
}

function trackerLines({trackers, phases}: AuditFile, words: Words): readonly string[] {
	if (trackers.length === 0) return [];
	const shown = phaseNames.filter(
		name => phases.some(phase => phase.name === name) || trackers.some(({phases}) => phases[name]),
	);
	const rows = [
		[words('report_trackers'), ...shown.map(name => words(`phase_${name}`)), words('report_column_declared')],
		...trackers.map(({name, owner, phases, declared}) => [
			name === owner ? plain(name) : `${plain(name)} (${plain(owner)})`,
			...shown.map(phase => String(phases[phase]?.requests ?? 0)),
			words(`declared_${declared}`),
		]),
	];
	const last = shown.length + 1;
	const widths = Array.from({length: last + 1}, (_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
	const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
	const name = Math.max(12, Math.min(widths[0] ?? 0, width - rest));
	return rows.map(row =>
		row
			.map((cell, column) => {
				if (column === 0) return truncate(cell, name).padEnd(name);
				return column === last ? cell : cell.padStart(widths[column] ?? 0);
			})
			.join('  ')
			.trimEnd(),
	);
}

function messages(
	{findings}: AuditFile,
	wanted: (finding: AuditFile['findings'][number]) => boolean,
): readonly string[] {
	return [...new Set(findings.filter(wanted).map(({message}) => message))];
}

function section(title: string, items: readonly string[]): readonly string[] {
	if (items.length === 0) return [];
	const lines = items.flatMap(item =>
		wrap(plain(item), width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
	);
	return [`${title} (${items.length})`, ...lines];
}
