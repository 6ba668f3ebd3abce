/** A stretch of a policy's text that the same declarations rest on. */
export type Segment = {
	readonly start: number;
	readonly text: string;
	/** Places in the policy's list of declarations. */
	readonly declarations: readonly number[];
};

type Place = {readonly start: number; readonly end: number};

/** The text cut wherever a declaration's words begin or end; nothing is lost between. Linear but for the sorting. */
export function segments(text: string, places: readonly Place[]): readonly Segment[] {
	const held = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
	const edges = places.flatMap(({start, end}, index) =>
		held(end) > held(start)
			? [
					{at: held(start), index, begins: true},
					{at: held(end), index, begins: false},
				]
			: [],
	);
	edges.sort((one, other) => one.at - other.at);
	const parts: Segment[] = [];
	const open = new Set<number>();
	let from = 0;
	const cut = (to: number): void => {
		if (to > from) parts.push({start: from, text: text.slice(from, to), declarations: [...open]});
		from = to;
	};
	for (const {at, index, begins} of edges) {
		cut(at);
		if (begins) open.add(index);
		else open.delete(index);
	}
	cut(text.length);
	return parts;
}
