import {describe, expect, test} from 'vitest';
import {ariaSort, pressed, sorted} from '../../src/workspace/tables/sorting.ts';

const self = <Key>(key: Key): Key => key;

describe('rows are put in order', () => {
	test('as Norwegian has it, with numbers in texts by their size', () => {
		expect(sorted(['Å', 'c10', 'Z', 'c9', 'Ø'], self, false, 'nn')).toEqual(['c9', 'c10', 'Z', 'Ø', 'Å']);
	});

	test('what is not known stands last, both ways', () => {
		expect(sorted([null, 3, 20], self, false, 'nb')).toEqual([3, 20, null]);
		expect(sorted([null, 3, 20], self, true, 'nb')).toEqual([20, 3, null]);
	});

	test('equal rows stay as they were', () => {
		const rows = [
			{by: 1, n: 0},
			{by: 0, n: 1},
			{by: 1, n: 2},
		];
		expect(sorted(rows, ({by}) => by, true, 'en').map(({n}) => n)).toEqual([0, 2, 1]);
	});

	test('a second press on a heading turns the order, another heading begins anew', () => {
		const once = pressed(null, 'time');
		expect(once).toEqual({column: 'time', descending: false});
		expect(pressed(once, 'time').descending).toBe(true);
		expect(pressed(pressed(once, 'time'), 'time').descending).toBe(false);
		expect(pressed(pressed(once, 'time'), 'phase')).toEqual({column: 'phase', descending: false});
	});

	test('a heading says how its column is sorted', () => {
		const order = {column: 'time', descending: true};
		expect(['time', 'phase'].map(column => ariaSort(order, column))).toEqual(['descending', 'none']);
		expect(ariaSort({...order, descending: false}, 'time')).toBe('ascending');
	});
});
