// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const sent: string[][] = [];
vi.mock('../../src/webext/messages.ts', () => ({
	send: (_: string, seen: readonly {kind: string}[]) => {
		sent.push(seen.map(({kind}) => kind));
		return Promise.resolve();
	},
}));

const {observed} = await import('../../src/content/outbox.ts');
const gesture = {kind: 'gesture', at: 1, frame: 0} as const;

beforeEach(() => {
	vi.useFakeTimers();
	sent.length = 0;
});
afterEach(() => void vi.useRealTimers());

test('what is seen is gathered for a moment and passed on together', () => {
	observed(gesture);
	observed(gesture);
	expect(sent).toEqual([]);
	vi.advanceTimersByTime(250);
	expect(sent).toEqual([['gesture', 'gesture']]);
});

test('what waits when the page goes is passed on then, and its last words at once', () => {
	observed(gesture);
	dispatchEvent(new Event('pagehide'));
	expect(sent).toEqual([['gesture']]);
	observed({kind: 'cookie-line', at: 2, line: 'a=', page: '', script: null});
	expect(sent).toEqual([['gesture'], ['cookie-line']]);
	dispatchEvent(new Event('pageshow'));
	observed(gesture);
	expect(sent).toHaveLength(2);
});
