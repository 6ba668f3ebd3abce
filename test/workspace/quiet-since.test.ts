import {expect, test} from 'vitest';
import {beginning, type Progress} from '../../src/audit/index.ts';
import {isQuietSince} from '../../src/workspace/audits/quiet-since.ts';

const asked = 10_000;
const after = (ms: number, so: Partial<Progress>) =>
	isQuietSince(asked, asked + ms, {...beginning(0).progress, loaded: true, ...so});

test('a page that loaded and asked nothing more for a while is quiet', () => {
	expect(after(4000, {lastActivityAt: asked + 1000})).toBe(true);
	expect(after(3000, {lastActivityAt: asked + 1000})).toBe(false);
});

test('the silence of the page before is not its own', () => expect(after(1000, {lastActivityAt: 1})).toBe(false));

test('a page still on its way is not quiet, one that failed is', () => {
	expect(after(9000, {loaded: false})).toBe(false);
	expect(after(9000, {loaded: false, error: 'net::ERR_NAME_NOT_RESOLVED'})).toBe(true);
});

test('a request that is never answered does not keep it from being quiet', () => {
	expect(after(4000, {pending: 1, lastActivityAt: asked + 1000})).toBe(true);
});
