/** px: how much of the picture one mark stands for. */
const step = 4;
/** px: how broad a mark is; the last one stands beyond the scale's end. */
export const broad = 3;

/**
 * Marks as one SVG path, each from its moment on: moments that fall together are one mark, the taller the more of them there are.
 * What came before one of `edges` and what came after it is never one mark, and no mark reaches over it.
 */
export function marksPath(places: readonly number[], height: number, edges: readonly number[] = []): string {
	const marks: {readonly from: number; readonly to: number; count: number}[] = [];
	for (const place of places.toSorted((one, other) => one - other)) {
		const last = marks.at(-1);
		if (last && place < last.to) {
			last.count++;
		} else {
			const edge = edges.find(edge => edge > place) ?? Infinity;
			marks.push({from: place, to: Math.min(place + step, edge), count: 1});
		}
	}
	const most = marks.reduce((most, {count}) => Math.max(most, count), 2);
	return marks
		.map(({from, to, count}) => {
			const tall = Math.round(height * (0.35 + (0.65 * Math.log(count)) / Math.log(most)));
			const start = Math.ceil(from * 100) / 100;
			const width = Math.max(1, Math.round(Math.min(broad, to - from)));
			return `M${start} ${height}v${-tall}h${width}v${tall}z`;
		})
		.join('');
}

export type Label = {readonly x: number; readonly anchor: 'start' | 'end'};

/** Where the labels of some places stand, in order: after their place, before it at the end of the picture; null without room. */
export function labelsOf(places: readonly number[], room: number, width: number): readonly (Label | null)[] {
	let free = -Infinity;
	return places.map(place => {
		const anchor = place + room > width ? 'end' : 'start';
		const from = anchor === 'end' ? place - room : place;
		if (from < free) return null;
		free = from + room;
		return {x: anchor === 'end' ? place - 2 : place + 2, anchor};
	});
}
