export type Order<Column extends string = string> = {readonly column: Column; readonly descending: boolean};

/** What rows are put in order by; what is not known (null) stands last, whichever way. */
export type SortKey = string | number | null;

/** Rows in a new order; equal ones stay as they were. Texts go as the language has it, numbers in them by size. */
export function sorted<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => SortKey,
	descending: boolean,
	language: string,
): readonly Row[] {
	const keys = rows.map(keyOf);
	const rank = ranks(keys, language);
	const ranked = rows.map((row, index) => {
		const key = keys[index] ?? null;
		return {row, key: typeof key === 'string' ? (rank.get(key) ?? 0) : key};
	});
	const way = descending ? -1 : 1;
	return ranked
		.sort((one, other) => {
			if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
			return way * (one.key - other.key);
		})
		.map(({row}) => row);
}

/** The order after a press on a column's heading: up first, then down. */
export function pressed<Column extends string>(order: Order<Column> | null, column: Column): Order<Column> {
	return {column, descending: order?.column === column && !order.descending};
}

/** How a heading tells its column's order, as `aria-sort`. */
export function ariaSort(order: Order | null, column: string): 'ascending' | 'descending' | 'none' {
	if (order?.column !== column) return 'none';
	return order.descending ? 'descending' : 'ascending';
}

/** Comparing texts is slow and few of them differ: each is compared once. */
function ranks(keys: readonly SortKey[], language: string): ReadonlyMap<string, number> {
	const texts = [...new Set(keys.filter(key => typeof key === 'string'))];
	const collator = new Intl.Collator(language === 'nn' ? 'nb' : language, {numeric: true});
	return new Map(texts.sort(collator.compare).map((text, index) => [text, index]));
}
