import {beforeEach, expect, test, vi} from 'vitest';
import {keepSkipped, skippedOf} from '../../src/workspace/audits/skipped.ts';

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
	});
});

test('what was skipped in one audit is remembered, and of another nothing is', () => {
	keepSkipped('a', new Set(['withdraw', 'look_accepted']));
	expect(skippedOf('a')).toEqual(['withdraw', 'look_accepted']);
	expect(skippedOf('b')).toEqual([]);
});

test('what is no step is passed over', () => {
	sessionStorage.setItem('skipped a', 'withdraw walk constructor ');
	expect(skippedOf('a')).toEqual(['withdraw']);
});
