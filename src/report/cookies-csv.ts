import {csvText, sayingShared} from './csv-text.ts';
import {durationOf} from './durations.ts';
import type {AuditFile} from './schema.ts';
import {vendorNames} from './vendor-names.ts';
import type {Words} from './words.ts';

type Cookie = AuditFile['cookies'][number];

const columns = [
	'cookie',
	'domain',
	'party',
	'vendor',
	'category',
	'phase',
	'set_by',
	'requested',
	'requested_seconds',
	'stored',
	'stored_seconds',
	'on_list',
	'declared_lifetime',
	'declared_seconds',
	'secure',
	'http_only',
	'same_site',
	'partitioned',
] as const;

/** Every cookie on a line: what was asked for, what was kept, what the policy says. Seconds stand beside the words, to count with. */
export function cookiesCsv(file: AuditFile, words: Words): string {
	const names = vendorNames(file);
	const yesOrNo = (value: boolean | null) => words(value === null ? 'csv_unknown' : value ? 'csv_yes' : 'csv_no');
	const inWords = (lifetime: Cookie['storedLifetime']) => {
		if (lifetime === null) return '';
		if (lifetime === 'session' || lifetime <= 0) return words('report_duration_session');
		const {key, count} = durationOf(lifetime);
		return words(key, {count});
	};
	const seconds = (lifetime: Cookie['storedLifetime']) => (typeof lifetime === 'number' ? String(lifetime) : '');
	const cells: Readonly<Record<(typeof columns)[number], (cookie: Cookie) => string>> = {
		cookie: ({name}) => name,
		domain: ({domain}) => domain,
		party: ({party}) => words(`csv_party_${party}`),
		vendor: ({vendor}) => (vendor === null ? '' : (names.get(vendor) ?? vendor)),
		category: ({category}) => words(`category_${category}`),
		phase: ({phase}) => words(`phase_${phase}`),
		set_by: ({setBy}) => words(`csv_set_by_${setBy}`),
		requested: ({requestedLifetime}) => inWords(requestedLifetime),
		requested_seconds: ({requestedLifetime}) => seconds(requestedLifetime),
		stored: ({storedLifetime}) => inWords(storedLifetime),
		stored_seconds: ({storedLifetime}) => seconds(storedLifetime),
		on_list: ({declared}) => yesOrNo(declared),
		declared_lifetime: ({declaredLifetime}) => inWords(declaredLifetime),
		declared_seconds: ({declaredLifetime}) => seconds(declaredLifetime),
		secure: ({secure}) => yesOrNo(secure),
		http_only: ({httpOnly}) => yesOrNo(httpOnly),
		same_site: ({sameSite}) => sameSite,
		partitioned: ({partitioned}) => yesOrNo(partitioned),
	};
	const rows = [
		columns.map(column => words(`csv_column_${column}`)),
		...file.cookies.map(cookie => columns.map(column => cells[column](cookie))),
	];
	return csvText(sayingShared(rows, file, words));
}
