import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {OpenRecord} from '../../src/background/records.ts';

vi.mock('../../src/background/records.ts', () => ({
	recordById: (id: string) => (id === 'gone' ? undefined : {id}),
}));

const {hearEarly, hearUnclaimed, remember} = await import('../../src/background/heard-early.ts');

const taken: string[] = [];
const told = (what: string, at: number) => remember(at, ({id}) => taken.push(`${what} by ${id}`));

beforeEach(() => {
	vi.useFakeTimers({now: 1_000_000});
	taken.length = 0;
});
afterEach(() => void vi.useRealTimers());

test('what was told ahead of its request is taken by the record the request begins, in order', () => {
	told('cookie of the page before', 999_000);
	told('page shown', 999_900);
	told('cookie', 999_950);
	hearEarly('visit', 999_800);
	expect(taken).toEqual([]);
	vi.advanceTimersByTime(100);
	expect(taken).toEqual(['page shown by visit', 'cookie by visit']);
});

test('what is told long after the last is remembered alone, and a record that is gone takes nothing', () => {
	told('cookie', 1_000_000);
	vi.advanceTimersByTime(2000);
	told('another', Date.now());
	hearEarly('visit', 0);
	hearEarly('gone', 0);
	vi.advanceTimersByTime(100);
	expect(taken).toEqual(['another by visit']);
});

test('what nobody claimed is taken when a record asks a new host, once for many hosts', () => {
	const record = {id: 'audit', startedAt: 999_000} as OpenRecord;
	let isClaimed = false;
	const again = ({id}: OpenRecord) => {
		taken.push(`unclaimed by ${id}`);
		isClaimed = true;
	};
	remember(999_900, again, () => !isClaimed);
	told('claimed', 999_900);
	remember(
		998_000,
		({id}) => taken.push(`before its time by ${id}`),
		() => true,
	);
	hearUnclaimed(record);
	hearUnclaimed(record);
	vi.advanceTimersByTime(100);
	expect(taken).toEqual(['unclaimed by audit']);
	hearUnclaimed(record);
	vi.advanceTimersByTime(100);
	expect(taken).toEqual(['unclaimed by audit']);
});
