/**
 * Whether a word that may be a name is written as it and stands where names stand: in the middle of a sentence, or alone in a list
 * or a cell. A capital that begins a sentence, stands in a heading, or is every noun's (`capitalNouns`), shows nothing.
 */
export function isPlacedAsName(
	clean: string,
	spelling: string,
	start: number,
	end: number,
	capitalNouns: boolean,
): boolean {
	if (!clean.startsWith(spelling, start) || !/\p{Lu}/u.test(spelling)) return false;
	const before = clean.slice(Math.max(0, start - reach), start);
	const after = clean.slice(end, end + reach);
	if (company.test(after) || isAlone(before, after)) return true;
	if (beginning.test(before)) return false;
	if (/["(]$/.test(before) && /^[")]/.test(after)) return true;
	return !capitalNouns && !capitalBefore.test(before) && !capitalAfter.test(after);
}

const reach = 40;
const company =
	/^,? (?:AS|ASA|AB|A\/S|ApS|Oy|Inc|Ltd|LLC|GmbH|SA|SAS|S\.A|BV|B\.V|NV|SE|plc|Corp|Limited|Software|Technologies)(?![\p{L}\d])/u;
/** Nothing in front of it in its sentence. */
const beginning = /(?:^|[.!?:;\n\t|•·*–]|(?:^|\s)-)["'(]*\s*$/;
const capitalBefore = /\p{Lu}[\p{L}\d]*(?: & | )$/u;
const capitalAfter = /^ (?:& )?\p{Lu}\p{Ll}/u;

/** A list's item or a table's cell, with nothing else in it, or a comment after it. */
function isAlone(before: string, after: string): boolean {
	const item = /(?:^|\n)\s*(?:[-*•·–]|\d{1,3}[.)])\s+$/.test(before) && /^\s*(?:\n|$|[(,:;–]|- )/.test(after);
	return (
		item ||
		(/(?:^|\n|\t|\| ?)$/.test(before) && /^ ?[\t|]/.test(after)) ||
		(/(?:\t|\| ?)$/.test(before) && /^\s*(?:\n|$)/.test(after))
	);
}
