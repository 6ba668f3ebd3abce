import {expect, test} from 'vitest';
import {durationOf} from '../../src/report/durations.ts';

const day = 86_400;

test.each([
	[7 * day, 'day', 7],
	[day, 'day', 1],
	[30 * 60, 'minute', 30],
	[90 * day, 'day', 90],
	[395 * day, 'month', 13],
	[390 * day, 'day', 390],
	[400 * day, 'day', 400],
	[730 * day, 'year', 2],
	[730 * day - 1, 'year', 2],
	[36 * 3600, 'hour', 36],
	[100_000, 'hour', 28],
	[61, 'second', 61],
	[1, 'second', 1],
	[0, 'second', 0],
	[9_999 * day, 'day', 9_999],
])('%i seconds are told in the unit %s: %i', (seconds, unit, count) => {
	expect(durationOf(seconds)).toEqual({key: `report_duration_${unit}`, count});
});
