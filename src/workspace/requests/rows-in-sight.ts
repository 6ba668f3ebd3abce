/** Lengths in px; `top` is how far the list was scrolled. */
export type Sight = {
	readonly top: number;
	readonly height: number;
	readonly rowHeight: number;
	readonly count: number;
	/** Rows drawn beyond the edges, so that scrolling finds them there. */
	readonly margin?: number;
};

/** Which rows of a long list are to be in the document: all rows are of one height. `to` is exclusive. */
export function rowsInSight({top, height, rowHeight, count, margin = 8}: Sight): {
	readonly from: number;
	readonly to: number;
} {
	const first = Math.floor(top / rowHeight);
	const from = Math.max(0, Math.min(first, count) - margin);
	const to = Math.min(count, Math.ceil((top + height) / rowHeight) + margin);
	return {from, to: Math.max(from, to)};
}

/** The indexes of `rowsInSight`, with one that is always kept: who holds the focus must not leave the document. */
export function drawn(sight: Sight, kept: number): readonly number[] {
	const {from, to} = rowsInSight(sight);
	const inSight = Array.from({length: to - from}, (_, index) => from + index);
	if (kept < 0 || kept >= sight.count || (kept >= from && kept < to)) return inSight;
	return kept < from ? [kept, ...inSight] : [...inSight, kept];
}

/** Where the list is to be scrolled so that a row is in sight; where it is when it already is. */
export function scrolledTo(index: number, {top, height, rowHeight}: Sight): number {
	const start = index * rowHeight;
	if (start < top) return start;
	return Math.max(top, start + rowHeight - height);
}
