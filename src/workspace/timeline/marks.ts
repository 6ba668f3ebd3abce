/** px: a mark and the gap after it. */
const step = 4;
const broad = 3;

/** Marks as one SVG path: moments that fall together are one mark, the taller the more of them there are. */
export function marksPath(places: readonly number[], height: number): string {
	const counts = new Map<number, number>();
	for (const place of places) {
		const slot = Math.floor(place / step);
		counts.set(slot, (counts.get(slot) ?? 0) + 1);
	}
	const most = Math.max(1, ...counts.values());
	return [...counts]
		.map(([slot, count]) => {
			const tall = Math.round(height * (0.35 + (0.65 * Math.log(count)) / Math.log(Math.max(2, most))));
			return `M${slot * step} ${height}v${-tall}h${broad}v${tall}z`;
		})
		.join('');
}

/** Which of some places, in order, have room for a label of a width. */
export function withRoom(places: readonly number[], room: number): readonly boolean[] {
	let free = -Infinity;
	return places.map(place => {
		if (place < free) return false;
		free = place + room;
		return true;
	});
}
