import {describe, expect, test} from 'vitest';
import {drawn, rowsInSight, scrolledTo} from '../../../src/workspace/requests/rows-in-sight.ts';

const list = {height: 320, rowHeight: 32, count: 10_000, margin: 2};

describe('of ten thousand rows, those in the document are', () => {
	test('the first few, before anybody scrolls', () => {
		expect(rowsInSight({...list, top: 0})).toEqual({from: 0, to: 12});
	});

	test('those in sight and a few around them', () => {
		expect(rowsInSight({...list, top: 3216})).toEqual({from: 98, to: 113});
	});

	test('the last, at the end and past it', () => {
		expect(rowsInSight({...list, top: 9_990 * 32})).toEqual({from: 9988, to: 10_000});
		expect(rowsInSight({...list, top: 9e9})).toEqual({from: 9998, to: 10_000});
	});

	test('none of none', () => {
		expect(rowsInSight({...list, count: 0, top: 500})).toEqual({from: 0, to: 0});
	});

	test('also the one that holds the focus, in its place', () => {
		expect(drawn({...list, top: 3200}, 5)[0]).toBe(5);
		expect(drawn({...list, top: 3200}, 9000).at(-1)).toBe(9000);
		expect(drawn({...list, top: 3200}, 101)).toHaveLength(14);
		expect(drawn({...list, count: 3, top: 0}, 7)).toEqual([0, 1, 2]);
	});
});

describe('the list is scrolled', () => {
	test('not at all to a row in sight', () => {
		expect(scrolledTo(103, {...list, top: 3200})).toBe(3200);
	});

	test('up to a row above, and down just so far that a row below is whole', () => {
		expect(scrolledTo(7, {...list, top: 3200})).toBe(224);
		expect(scrolledTo(110, {...list, top: 3200})).toBe(3232);
	});
});
