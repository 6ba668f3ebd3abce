import {describe, expect, test} from 'vitest';
import {anything, matching, searchText} from '../../src/workspace/tables/filter.ts';

const pixel = {
	text: searchText('https://Facebook.com/tr', 'Meta Pixel', 'Meta'),
	phase: 'before',
	kind: 'image',
	isTracker: true,
};
const font = {
	text: searchText('https://fonts.gstatic.com/x', 'Google Fonts', null),
	phase: 'accepted',
	kind: 'font',
	isTracker: false,
};
const all = [pixel, font];

describe('a list is narrowed', () => {
	test('by nothing: all of it stays', () => {
		expect(matching(all, {...anything, text: '  '})).toEqual(all);
	});

	test('by words in any order and case, all of which must be there', () => {
		expect(matching(all, {...anything, text: 'PIXEL facebook'})).toEqual([pixel]);
		expect(matching(all, {...anything, text: 'pixel gstatic'})).toEqual([]);
	});

	test('by phase, by kind, by being a tracker', () => {
		expect(matching(all, {...anything, phase: 'accepted'})).toEqual([font]);
		expect(matching(all, {...anything, kind: 'image'})).toEqual([pixel]);
		expect(matching(all, {...anything, onlyTrackers: true})).toEqual([pixel]);
	});

	test('a word is not found across two parts of a row', () => {
		expect(matching([{text: searchText('abc', undefined, 'def'), phase: ''}], {...anything, text: 'cd'})).toEqual([]);
	});
});
