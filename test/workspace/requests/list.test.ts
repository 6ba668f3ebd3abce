import {describe, expect, test} from 'vitest';
import {anything, matching} from '../../../src/workspace/tables/filter.ts';
import {halves} from '../../../src/workspace/requests/halves.ts';
import {inOrder, listed, type Column} from '../../../src/workspace/requests/listed.ts';
import {moved} from '../../../src/workspace/requests/moved.ts';
import {start} from '../../report/a-shop.ts';
import {aFile, sent} from '../a-file.ts';

const file = await aFile({
	phases: [0, 1].map(run => ({run, name: 'before', from: start + run * 60_000, to: start + 60_000, source: 'start'})),
	requests: [
		sent(1, 1, 60_500, {vendor: null, name: null, owner: null, tracking: false, phase: 'accepted', type: 'script'}),
		sent(0, 2, 900, {name: 'Hotjar', owner: 'Contentsquare', phase: 'rejected'}),
		sent(0, 1, 100, {phase: 'before'}),
	],
});
const rows = listed(file);
const ids = (column: Column, descending = false) =>
	inOrder(rows, {column, descending}, 'nb').map(({request}) => request.id);

describe('the list of requests', () => {
	test('goes by round and by time since the round began', () => {
		expect(rows.map(({run, since}) => [run, since])).toEqual([
			[0, 100],
			[0, 900],
			[1, 500],
		]);
		expect(ids('time', true)).toEqual(['r1-1-0', 'r0-2-0', 'r0-1-0']);
	});

	test('by vendor, strangers last', () => {
		expect(ids('vendor')).toEqual(['r0-1-0', 'r0-2-0', 'r1-1-0']);
		expect(ids('vendor', true)).toEqual(['r0-2-0', 'r0-1-0', 'r1-1-0']);
	});

	test('by phase, in the order phases have', () => {
		expect(ids('phase')).toEqual(['r0-1-0', 'r1-1-0', 'r0-2-0']);
	});

	test('is searched by company, type and being a tracker', () => {
		const found = (wanted: object) => matching(rows, {...anything, ...wanted}).map(({request}) => request.id);
		expect(found({text: 'contentsquare'})).toEqual(['r0-2-0']);
		expect(found({kind: 'script'})).toEqual(['r1-1-0']);
		expect(found({onlyTrackers: true})).toEqual(['r0-1-0', 'r0-2-0']);
	});
});

test('the keys move by a row, by what is in sight, and to the ends, and never out of the list', () => {
	const to = (key: string, index: number) => moved(key, index, 100, 10);
	expect([to('ArrowDown', 5), to('ArrowUp', 5), to('PageDown', 5), to('PageUp', 50)]).toEqual([6, 4, 14, 41]);
	expect([to('Home', 50), to('End', 50), to('ArrowUp', 0), to('PageDown', 95)]).toEqual([0, 99, 0, 99]);
	expect(to('a', 5)).toBe(null);
	expect(moved('End', 0, 0, 10)).toBe(null);
});

test('an address is told apart by its end too, and loses nothing', () => {
	const [begins, ends] = halves('https://www.facebook.com/tr?id=123&ev=PageView&dl=x');
	expect(begins + ends).toBe('www.facebook.com/tr?id=123&ev=PageView&dl=x');
	expect(ends).toHaveLength(18);
	expect(halves('https://a.no/').join('')).toBe('a.no/');
});
