import {labelColumnOf} from './cookie-columns.ts';
import {categoryOf, entryOf, type CookieEntry, type CookieFacts} from './cookie-entry.ts';
import {lifetimeBeside, lifetimesFor} from './cookie-lifetime.ts';
import {namesIn} from './cookie-names.ts';
import type {Grammar} from './grammar.ts';
import type {Column} from './lexicon.ts';

/** "Varighet: 2 år": one fact, and where it stands. */
export type Field = {
	readonly column: Column;
	readonly label: string;
	readonly value: string;
	/** The label on a line of its own, which may as well be a heading. */
	readonly isApart?: boolean;
	readonly start: number;
	readonly end: number;
};

/** Fields with a label each, one cookie after the other: a new one begins where a label comes again. */
export function cookiesInFields(
	fields: readonly Field[],
	grammar: Grammar,
	heading: string,
	category = categoryOf(heading, grammar),
): readonly CookieEntry[] {
	return recordsOf(fields).flatMap(record => entriesOf(record, grammar, category));
}

function recordsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
	const records: Field[][] = [[]];
	for (const field of fields) {
		const record = records.at(-1) ?? [];
		const again = record.find(one => one.column === field.column && one.column !== 'other');
		// "Name: Matomo" before "Cookie Name: _pk_id": the first is the service's.
		const isNew = again !== undefined && (again.column !== 'name' || again.label === field.label);
		if (isNew && record.some(isNamed)) records.push([field]);
		else record.push(field);
	}
	return records;
}

const isNamed = ({column, value}: Field): boolean => column === 'name' && namesIn(value, true).length > 0;

function entriesOf(record: readonly Field[], grammar: Grammar, above: CookieFacts['category']): readonly CookieEntry[] {
	const named = record.filter(({column}) => column === 'name');
	const found = named.map(field => ({field, names: namesIn(field.value, true)})).filter(({names}) => names.length > 0);
	const sure = found.find(({field}) => namesIn(field.value, false).length > 0);
	// A label of one more fact ("Varighet") shows that a common word is a name.
	const chosen =
		sure ?? (record.some(({column}) => column === 'lifetime' || column === 'purpose') ? found.at(-1) : undefined);
	if (!chosen || (chosen.field.isApart && record.length === 1)) return [];
	const {field, names} = chosen;
	const value = (column: Column): string | undefined => record.find(one => one.column === column)?.value;
	const lifetimes = lifetimesFor(
		names,
		value('lifetime') ?? '',
		grammar,
		record.find(({column}) => column === 'lifetime')?.label,
	);
	const category = record
		.filter(({column}) => column === 'other')
		.map(other => categoryOf(other.value, grammar))
		.find(one => one !== undefined);
	const facts = {provider: value('provider'), purpose: value('purpose'), category: category ?? above};
	return names.map((name, index) =>
		entryOf(
			name,
			{...facts, lifetime: lifetimes[index] ?? lifetimeBeside(name, field.value, grammar)},
			{start: field.start, end: field.end},
		),
	);
}

/** The fields of a line: "Navn: _ga", "Navn: _ga Leverandør: Google Utløp: 2 år". */
export function fieldsIn(clean: string, start: number, grammar: Grammar): readonly Field[] {
	const colon = clean.slice(0, 60).search(/\s?:(?!:)/);
	if (colon < 2 || !labelColumnOf(clean.slice(0, colon), grammar)) return [];
	const labels = [
		...clean.slice(0, 2000).matchAll(/(?<=^|[\s;,.|])((?:\p{L}[\p{L}'-]*\s){0,3}\p{L}[\p{L}'-]*)\s?:(?!:)/gu),
	].flatMap(match => {
		const label = longestLabelIn(match[1] ?? '', grammar);
		return label
			? [{...label, at: match.index + (match[1] ?? '').length - label.label.length, to: match.index + match[0].length}]
			: [];
	});
	return labels.map(({column, label, to}, index) => {
		const end = labels[index + 1]?.at ?? clean.length;
		return {
			column,
			label,
			value: clean
				.slice(to, end)
				.replace(/[\s;,|]+$/, '')
				.trim(),
			start,
			end: start + clean.length,
		};
	});
}

/** Of "_ga Leverandør" the label is "Leverandør". */
function longestLabelIn(words: string, grammar: Grammar): {column: Column; label: string} | undefined {
	const parts = words.split(' ');
	for (let from = 0; from < parts.length; from++) {
		const label = parts.slice(from).join(' ');
		const column = labelColumnOf(label, grammar);
		if (column) return {column, label};
	}
	return undefined;
}
