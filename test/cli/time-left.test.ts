import {expect, test} from 'vitest';
import {timeLeft} from '../../src/cli/time-left.ts';

test('the rest takes as long as what was audited, two at a time or one', () => {
	let now = 0;
	const clock = timeLeft(10, () => now);
	now = 20_000;
	expect(clock.passed('audited')).toEqual({done: 1, count: 10, leftSeconds: 180});
	expect(clock.passed('audited')).toEqual({done: 2, count: 10, leftSeconds: 80});
});

test('what an interrupted audit had done took no time', () => {
	let now = 0;
	const clock = timeLeft(4, () => now);
	expect(clock.passed('at-once')).toEqual({done: 1, count: 4, leftSeconds: 0});
	now = 10_000;
	expect(clock.passed('audited')).toEqual({done: 2, count: 4, leftSeconds: 20});
});
