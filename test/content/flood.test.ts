import fc from 'fast-check';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';
import {capped} from '../../src/content/flood.ts';

const span = 10_000;
const most = 3000;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('location', {host: 'butikk.example'});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function flooded(bursts: readonly (readonly [wait: number, count: number])[]) {
	const passed: number[] = [];
	const told: Observation[] = [];
	const pass = capped(
		() => passed.push(Date.now()),
		seen => told.push(seen),
	);
	for (const [wait, count] of bursts) {
		vi.setSystemTime(Date.now() + wait);
		for (let n = 0; n < count; n++) pass({n}, 10);
	}

	return {passed, told, sent: bursts.reduce((sum, [, count]) => sum + count, 0)};
}

test('however a page floods, so much passes in so much time, and what was dropped is told once', () => {
	const burst = fc.tuple(fc.integer({min: 0, max: 2 * span}), fc.integer({min: 0, max: 2 * most}));
	fc.assert(
		fc.property(fc.array(burst, {maxLength: 8}), bursts => {
			const {passed, told, sent} = flooded(bursts);
			const dropped = sent - passed.length;
			expect(told.length).toBe(dropped > 0 ? 1 : 0);
			for (const at of new Set(passed)) {
				const around = passed.filter(other => other >= at && other < at + span);
				// Two spans may meet in any ten seconds.
				if (around.length > 2 * most) throw new Error(`${around.length} in one span`);
			}
		}),
		{numRuns: 25},
	);
});

test('a page that says less than that loses nothing', () => {
	const {passed, told} = flooded(Array.from({length: 20}, () => [span + 1, most] as const));
	expect(passed).toHaveLength(20 * most);
	expect(told).toEqual([]);
});

test('however long each report is, no more text passes than a message can carry', () => {
	const passed: string[] = [];
	const told: Observation[] = [];
	const pass = capped<{raw: string}>(
		({raw}) => passed.push(raw),
		seen => told.push(seen),
	);
	for (let n = 0; n < 100; n++) pass({raw: 'x'.repeat(70_000)}, 70_000);
	expect(passed.join('').length).toBeLessThanOrEqual(2_000_000);
	expect(passed.length).toBeGreaterThan(20);
	expect(told).toHaveLength(1);
});

test('the gap names the page', () => {
	expect(flooded([[0, most + 1]]).told).toMatchObject([{kind: 'gap', gap: 'page-flood', detail: 'butikk.example'}]);
});
