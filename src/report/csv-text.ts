const byteOrderMark = '\uFEFF';

/** Rows as RFC 4180 with a byte order mark: without it, Excel takes the text for Windows-1252. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return byteOrderMark + rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
	const safe = isFormula(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs a cell that begins like this (full width forms included); white space first does not stop it. */
function isFormula(text: string): boolean {
	return /^\s*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r\n]/.test(text);
}
