import type {Folded} from './fold.ts';

export type LineKind = 'heading' | 'item' | 'row' | 'text';

/** A line with something on it, in offsets of the folded text, without bullet and space around. */
export type Line = {
	readonly start: number;
	readonly end: number;
	readonly kind: LineKind;
	/** Blank lines before it. */
	readonly gap: number;
	readonly bullet: boolean;
};

const bullet = /^\s*(?:[•●▪◦·*‣∙○■□➢➤✓–-]\s*|\(?(?:\d{1,2}|[a-z])[.)]\s+)+/;
const row = /\t|\S\s*\|\s*\S|^\|.*\w|\S\s?\|$/;
const rule = /^[\s|:=_*+–-]+$/;

export function linesOf({clean}: Folded): readonly Line[] {
	const raw = rawLines(clean);
	return raw.map((line, index) => ({...line, kind: kindOf(clean, line, raw[index + 1])}));
}

type RawLine = Omit<Line, 'kind'>;

function rawLines(clean: string): readonly RawLine[] {
	const lines: RawLine[] = [];
	let from = 0;
	let gap = 0;
	while (from <= clean.length) {
		const newline = clean.indexOf('\n', from);
		const to = newline === -1 ? clean.length : newline;
		const line = trimmed(clean, from, to);
		if (line) lines.push({...line, gap});
		gap = line ? 0 : gap + 1;
		from = to + 1;
	}
	return lines;
}

function trimmed(clean: string, from: number, to: number): Omit<RawLine, 'gap'> | undefined {
	const raw = clean.slice(from, to);
	const head = raw.slice(0, 400);
	if (raw.trim() === '' || (raw.length < 400 && rule.test(raw))) return undefined;
	const mark = bullet.exec(head)?.[0] ?? '';
	// "_ga" and "*.linkedin.com" begin with what could be a bullet; a bullet has space after it.
	const isBullet =
		mark !== '' && mark.length < raw.trimEnd().length && (/\s$/.test(mark) || /^\s*[•●▪◦‣∙○■]/.test(mark));
	const start = from + (isBullet ? mark.length : raw.length - raw.trimStart().length);
	return {start, end: from + raw.trimEnd().length, bullet: isBullet};
}

function kindOf(clean: string, line: RawLine, next: RawLine | undefined): LineKind {
	const text = clean.slice(line.start, Math.min(line.end, line.start + 400));
	if (/[\t|]/.test(text) && row.test(text)) return 'row';
	if (isHeading(text, line, next, clean)) return 'heading';
	return line.bullet ? 'item' : 'text';
}

function isHeading(text: string, line: RawLine, next: RawLine | undefined, clean: string): boolean {
	if (/^#{1,6}\s/.test(text)) return true;
	if (!next || line.end - line.start > 100 || text.split(' ').length > 13) return false;
	if (!/^["'(*¿¡§]*\s?[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
	const numbered = /^\s*\d/.test(clean.slice(Math.max(0, line.start - 4), line.start));
	const standsAlone = next.end - next.start > 80 || (line.gap > 0 && next.gap > 0);
	if (line.bullet && !(numbered && standsAlone && !next.bullet)) return false;
	if (/[.;,]["')]?$/.test(text.replace(/^\d+\./, ''))) return false;
	if (/:$/.test(text)) return !next.bullet && next.end - next.start > 80;
	if (/^[\d\s.,]+\s?\p{L}{1,8}\.?$/u.test(text)) return false;
	return next.end - next.start > line.end - line.start || next.bullet || next.gap > 0 || line.gap > 0;
}
