import {expect, test} from 'vitest';
import type {Progress} from '../../src/audit/index.ts';
import {isQuiet} from '../../src/cli/settle.ts';

const done: Progress = {
	loaded: true,
	pending: 0,
	status: 200,
	lastActivityAt: 1000,
	policy: 'read',
	banner: true,
	error: null,
};
const quiet = (status: Partial<Progress>, {now = 2500, since = 0, first = true} = {}) =>
	isQuiet({...done, ...status}, {now, since, first, quiet: 1500});

test('a page is quiet when it has loaded, nothing is under way and nothing came for a while', () => {
	expect(quiet({})).toBe(true);
	expect(quiet({loaded: false})).toBe(false);
	expect(quiet({pending: 1})).toBe(false);
	expect(quiet({lastActivityAt: 1001})).toBe(false);
});

test('the silence of before a choice or a reload does not count after it', () => {
	expect(quiet({}, {now: 9000, since: 8900})).toBe(false);
	expect(quiet({}, {now: 9000, since: 7500})).toBe(true);
});

test('only the first phase waits for the policy', () => {
	expect(quiet({policy: 'searching'})).toBe(false);
	expect(quiet({policy: 'searching'}, {first: false})).toBe(true);
	expect(quiet({policy: 'not-found'})).toBe(true);
});
