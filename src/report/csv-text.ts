import type {Words} from './words.ts';

const byteOrderMark = '\uFEFF';

/** Rows as RFC 4180 with a byte order mark: without it, Excel takes the text for Windows-1252. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return byteOrderMark + rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A shortened file says so in a column of its own: a line would be read as data. */
export function sayingShared(
	[heads = [], ...rows]: readonly (readonly string[])[],
	{redaction}: {readonly redaction?: 'sharing'},
	words: Words,
): readonly (readonly string[])[] {
	if (redaction === undefined) return [heads, ...rows];
	return [[...heads, words('csv_column_shared')], ...rows.map(row => [...row, words('csv_yes')])];
}

function cell(text: string): string {
	const seen = text.replace(unseen, '');
	const safe = isFormula(seen) ? `'${seen}` : seen;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Terminals obey control characters, and bidi controls turn what follows; tabs and line ends stay. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A spreadsheet runs a cell that begins like this (full width forms included); white space first does not stop it. */
function isFormula(text: string): boolean {
	return /^\s*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r\n]/.test(text);
}
