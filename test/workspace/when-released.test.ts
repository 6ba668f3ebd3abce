// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {whenReleased} from '../../src/workspace/when-released.ts';

let passed: number[];
let holding: ReturnType<typeof whenReleased<number>>;

beforeEach(() => {
	vi.useFakeTimers();
	passed = [];
	holding = whenReleased(next => void passed.push(next));
});
afterEach(() => {
	holding.stop();
	vi.useRealTimers();
});

const tell = (name: string) => void document.body.dispatchEvent(new Event(name, {bubbles: true}));

test('what comes passes at once where nothing is pressed', () => {
	holding.come(1);
	expect(passed).toEqual([1]);
});

test('while something is pressed it waits, and the newest passes after the press was told of', async () => {
	tell('pointerdown');
	holding.come(1);
	holding.come(2);
	tell('pointerup');
	expect(passed).toEqual([]);
	await vi.advanceTimersByTimeAsync(0);
	expect(passed).toEqual([2]);
	holding.come(3);
	expect(passed).toEqual([2, 3]);
});

test('a release nobody tells of holds nothing back for long', async () => {
	tell('pointerdown');
	holding.come(1);
	await vi.advanceTimersByTimeAsync(1000);
	expect(passed).toEqual([1]);
});

test('what waits when it is over is not passed', async () => {
	tell('pointerdown');
	holding.come(1);
	holding.stop();
	tell('pointerup');
	await vi.advanceTimersByTimeAsync(2000);
	expect(passed).toEqual([]);
});
