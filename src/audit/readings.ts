import {termsWith} from '../catalog/index.ts';
import {read} from '../policy/index.ts';
import {namesIn} from './own-vendors.ts';
import type {PolicyReading, ReadingOf} from './policies.ts';

// Reading is the costly part, and a growing audit is judged again and again. Same text, same reading.
const readings = new Map<string, PolicyReading>();
const mostReadings = 16;

/** Reads a policy, or remembers what this program read in the same text before. */
export const readingOf: ReadingOf = ({text, language}, own) => {
	const key = `${language ?? ''}\n${namesIn(own)}\n${text}`;
	const reading = readings.get(key) ?? read(text, {terms: termsWith(own), language});
	readings.delete(key);
	readings.set(key, reading);
	const [oldest] = readings.keys();
	if (readings.size > mostReadings && oldest !== undefined) {
		readings.delete(oldest);
	}

	return reading;
};
