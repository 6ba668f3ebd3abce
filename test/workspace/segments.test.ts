import fc from 'fast-check';
import {expect, test} from 'vitest';
import {segments} from '../../src/workspace/policies/segments.ts';

test('a text is cut where declarations begin and end, also inside each other', () => {
	expect(
		segments('Vi bruker kaker og piksler.', [
			{start: 0, end: 27},
			{start: 10, end: 15},
		]),
	).toEqual([
		{start: 0, text: 'Vi bruker ', declarations: [0]},
		{start: 10, text: 'kaker', declarations: [0, 1]},
		{start: 15, text: ' og piksler.', declarations: [0]},
	]);
});

test('nothing of the text is lost, and each declaration marks its own words', () => {
	const place = fc
		.tuple(fc.integer({min: -5, max: 60}), fc.integer({min: -5, max: 60}))
		.map(([start, end]) => ({start, end}));
	fc.assert(
		fc.property(fc.string({maxLength: 50}), fc.array(place, {maxLength: 8}), (text, places) => {
			const parts = segments(text, places);
			expect(parts.map(part => part.text).join('')).toBe(text);
			for (const [index, {start, end}] of places.entries()) {
				const marked = parts.filter(({declarations}) => declarations.includes(index)).map(part => part.text);
				const [from, to] = [start, end].map(offset => Math.min(Math.max(offset, 0), text.length));
				expect(marked.join('')).toBe(text.slice(from, Math.max(from!, to!)));
			}
		}),
	);
});
