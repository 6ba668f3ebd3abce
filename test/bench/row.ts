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
