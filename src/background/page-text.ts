import type {Observation} from '../audit/index.ts';
import {weightOf} from '../webext/weight.ts';

/** All that pages may have one record keep; UTF-16 units. Hundreds of thousands of what real pages say. */
const most = 40_000_000;
/** After the worker was stopped it counts from nought again. */
const weights = new Map<string, number>();

/** Answers whether there is room for one more word of a page in this record. A policy is found and read by us, not by the page. */
export function hasRoom(id: string, seen: Observation): boolean {
	if (seen.kind === 'policy') return true;
	if (weights.size > 1000) weights.clear();
	const weight = (weights.get(id) ?? 0) + weightOf(seen);
	if (weight > most) return false;
	weights.set(id, weight);
	return true;
}
