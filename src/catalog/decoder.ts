import type {Told} from './told.ts';
import type {Decoded} from './vendor.ts';

/** Reads what the requests of one vendor say. Answers null when they say nothing worth telling. */
export type Decoder = {readonly vendor: string; readonly decode: (told: Told) => Decoded | null};

/** Leaves out what was not found; null when nothing was. */
export function found(decoded: {readonly [Key in keyof Decoded]: Decoded[Key] | undefined}): Decoded | null {
	const entries = Object.entries(decoded).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	return entries.length > 0 ? (Object.fromEntries(entries) as Decoded) : null;
}

export const distinct = (names: Iterable<string>): readonly string[] => [...new Set(names)];
