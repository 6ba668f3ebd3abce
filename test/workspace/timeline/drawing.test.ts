import {describe, expect, test} from 'vitest';
import {labelsOf, marksPath} from '../../../src/workspace/timeline/marks.ts';
import {scaleOf} from '../../../src/workspace/timeline/scale.ts';

const span = (name: 'before' | 'accepted', from: number, to: number) => ({name, from, to, source: 'start' as const});

describe('the scale', () => {
	const {bands, width, x} = scaleOf([span('before', 0, 1000), span('accepted', 1000, 10_000)], 1000, 100);

	test('fills the width, and a short phase still has room for its name', () => {
		expect(bands.map(({x, width}) => [x, width])).toEqual([
			[0, 180],
			[180, 820],
		]);
		expect(width).toBe(1000);
	});

	test('is even within a phase and ends where the phases end', () => {
		expect([x(0), x(500), x(1000), x(5500), x(10_000)]).toEqual([0, 90, 180, 590, 1000]);
		expect([x(-5), x(99_999)]).toEqual([0, 1000]);
	});

	test('grows past the width where there are many phases', () => {
		const many = Array.from({length: 12}, (_, n) => span('before', n, n + 1));
		expect(scaleOf(many, 1000, 100).width).toBe(1200);
	});

	test('bears a phase without length, and no phase at all', () => {
		expect(scaleOf([span('before', 0, 0)], 1000, 100).bands[0]!.width).toBe(1000);
		expect(scaleOf([], 1000, 100).x(5)).toBe(0);
	});
});

describe('marks', () => {
	test('that fall together are one, and ten thousand requests are no more than there is room for', () => {
		expect(marksPath([0, 1, 3, 8], 20).match(/M/g)).toHaveLength(2);
		expect(
			marksPath(
				Array.from({length: 10_000}, (_, n) => n / 10),
				20,
			).match(/M/g),
		).toHaveLength(250);
	});

	test('are the taller the more they stand for, and as tall as the lane at most', () => {
		expect(marksPath([0, 8, 8, 8, 8], 20)).toBe('M0 20v-7h3v7zM8 20v-20h3v20z');
	});

	test('begin at their moment', () => {
		expect(marksPath([217.4], 20)).toBe('M217.4 20v-7h3v7z');
	});

	test('never stand left of a choice that came before them, nor are one mark with what came before it', () => {
		expect(marksPath([217, 219.5, 221], 20, [219])).toBe('M217 20v-7h2v7zM219.5 20v-20h3v20z');
		expect(marksPath([218.9], 20, [100, 219])).toBe('M218.9 20v-7h1v7z');
	});
});

describe('labels', () => {
	const at = (places: readonly number[]) => labelsOf(places, 50, 200).map(label => label && [label.x, label.anchor]);

	test('stand after their place where there is room', () => {
		expect(at([0, 10, 60, 100, 115])).toEqual([[2, 'start'], null, [62, 'start'], null, [117, 'start']]);
	});

	test('stand before it where the picture ends, unless another stands there', () => {
		expect(at([190])).toEqual([[188, 'end']]);
		expect(at([110, 190])).toEqual([[112, 'start'], null]);
	});
});
