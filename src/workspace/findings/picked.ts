/** The items with these ids, in their own order. */
export function picked<Item extends {readonly id?: string}>(
	items: readonly Item[],
	ids: readonly string[] = [],
): readonly Item[] {
	const wanted = new Set(ids);
	return wanted.size === 0 ? [] : items.filter(({id}) => id !== undefined && wanted.has(id));
}
