import {expect, test} from 'vitest';
import {runOf, runStarts} from '../../src/workspace/runs.ts';

test('a request’s id tells its run; one that does not is of the first', () => {
	expect(runOf({id: 'r12-99-0'})).toBe(12);
	expect(runOf({id: 'other-3'})).toBe(0);
});

test('a run begins with its earliest phase; a file without phases has one run', () => {
	const startedAt = '2026-11-23T09:00:00Z';
	const phase = (run: number, time: string) => ({
		name: 'before' as const,
		source: 'start' as const,
		run,
		startedAt: time,
	});
	const phases = [phase(1, '2026-11-23T09:02:00Z'), phase(0, startedAt), phase(1, '2026-11-23T09:01:00Z')];
	expect([...runStarts({startedAt, phases})]).toEqual([
		[1, Date.parse('2026-11-23T09:01:00Z')],
		[0, Date.parse(startedAt)],
	]);
	expect([...runStarts({startedAt, phases: []})]).toEqual([[0, Date.parse(startedAt)]]);
});
