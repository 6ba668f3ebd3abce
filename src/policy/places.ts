import type {Place} from './declaration.ts';
import type {Folded} from './fold.ts';

/** A stretch of the folded text as a place in the text as given. */
export function placeIn(text: string, {original}: Folded, from: number, to: number): Place {
	const start = original(from);
	const end = Math.max(start, original(to - 1) + 1);
	return {start, end, quote: text.slice(start, end)};
}
