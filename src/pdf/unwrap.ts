import {bullet, type Line} from './line.ts';

/** Lines as they were before they were broken to fit: a line that had room for the next one's first word ended for another reason. */
export function unwrapped(lines: readonly Line[], edge: number): readonly string[] {
	const texts: string[] = [];
	let last: Line | undefined;
	for (const line of lines) {
		const before = texts.at(-1);
		if (last && before !== undefined && goesOn(last, line, edge)) texts[texts.length - 1] = joined(before, line.text);
		else texts.push(line.text);
		last = line;
	}

	return texts.map(text => text.replace(bullet, '• '));
}

export function goesOn(last: Line, next: Line, edge: number): boolean {
	if (startsItem.test(next.text) || bullet.test(next.text) || leader.test(last.text)) return false;
	if (Math.abs(next.size - last.size) > last.size * 0.08) return false;
	if (last.font !== next.font && last.font !== null && next.font !== null) return false;
	if (next.left - last.left > last.size * 0.8 && !bullet.test(last.text)) return false;
	return isHyphenated(last.text) || last.right + next.firstWidth > edge - last.size;
}

/** Dots that lead to a page's number. */
const leader = /(?:\. ?){4}\s*\d*$/;
const startsItem = /^\(?(?:\d{1,2}|[a-z])[.)]\s/;

/** Two halves of a text, with the hyphen between them where it belongs to the word. */
export function joined(before: string, after: string): string {
	if (/\u00ad$/.test(before)) return before.slice(0, -1) + after;
	if (isAddress.test(before)) return before + after;
	if (!isHyphenated(before)) return `${before} ${after}`;
	// “informasjons- og”: the rest of the word comes after the next one.
	if (joins.test(after)) return `${before} ${after}`;
	return (keepsHyphen.test(before) || !/^\p{Ll}/u.test(after) ? before : before.slice(0, -1)) + after;
}

function isHyphenated(text: string): boolean {
	return /[\p{L}\p{N}][-\u00ad\u2010]$/u.test(text);
}

const isAddress = /(?:^|\s)(?:https?:\/\/|www\.)\S*[/_=&?.-]$/;
const joins = /^(?:og|eller|and|or|und|oder|och|samt|et|ou|y|e|o|en|of|ja|tai)\s/;
/** A capital, a figure or a single letter before it (“IP-adresse”, “e-post”), and words that English joins with one. */
const keepsHyphen = /(?:[\p{Lu}\p{N}]|(?:^|[^\p{L}])(?:\p{L}|[Tt]hird|[Ff]irst|[Oo]pt|[Cc]ross|[Ss]elf))[-\u2010]$/u;
