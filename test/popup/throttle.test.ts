import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {throttle} from '../../src/popup/throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works at once, then no more often than it may, and once more after the last call', async () => {
	let done = 0;
	const {call} = throttle(async () => void done++, 250);
	call();
	expect(done).toBe(1);
	for (let i = 0; i < 40; i++) {
		call();
		await vi.advanceTimersByTimeAsync(10);
	}

	expect(done).toBe(2);
	await vi.advanceTimersByTimeAsync(1000);
	expect(done).toBe(3);
});

it('never works twice at a time', async () => {
	let busy = 0;
	let most = 0;
	const {call} = throttle(async () => {
		most = Math.max(most, ++busy);
		await new Promise(resolve => setTimeout(resolve, 1000));
		busy--;
	}, 250);
	for (let i = 0; i < 40; i++) {
		call();
		await vi.advanceTimersByTimeAsync(100);
	}

	expect(most).toBe(1);
});

it('rests when stopped', async () => {
	let done = 0;
	const {call, stop} = throttle(async () => void done++, 250);
	call();
	call();
	stop();
	await vi.advanceTimersByTimeAsync(1000);
	expect(done).toBe(1);
});
