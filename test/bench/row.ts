/** One line of the bench's table. `holds` is null where there is nothing to reach. */
export type Row = {
	readonly what: string;
	readonly figure: string;
	readonly must: string;
	readonly holds: boolean | null;
};

export function row(what: string, value: number, limit: number | null, unit = ''): Row {
	const shown = `${Number(value.toFixed(value < 10 ? 2 : 0))}${unit}`;
	return {
		what,
		figure: shown,
		must: limit === null ? '' : `≤ ${limit}${unit}`,
		holds: limit === null ? null : value <= limit,
	};
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The mean without the upper and lower sixth: of values told in steps, finer than a median. */
export function middle(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const left = Math.floor(sorted.length / 6);
	const kept = sorted.slice(left, sorted.length - left);
	return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
