import type {Observation} from '../audit/index.ts';

/** About how much text an observation is made of; UTF-16 units. */
export function weightOf(seen: Observation): number {
	return Object.values(seen).reduce<number>((sum, value) => sum + lengthOf(value), 0);
}

function lengthOf(value: unknown): number {
	if (typeof value === 'string') return value.length;
	return typeof value === 'object' && value !== null ? JSON.stringify(value).length : 0;
}
