/** Which row a key leads to; null where the key is none of those that move. `page`: rows in sight at once. */
export function moved(key: string, index: number, count: number, page: number): number | null {
	const to = {
		ArrowDown: index + 1,
		ArrowUp: index - 1,
		PageDown: index + Math.max(1, page - 1),
		PageUp: index - Math.max(1, page - 1),
		Home: 0,
		End: count - 1,
	}[key];
	return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}
