import fc from 'fast-check';
import {expect, test} from 'vitest';
import {written} from '../../src/background/cookie-line.ts';
import {isPageWord} from '../../src/background/page-words.ts';

const line = {kind: 'cookie-line', at: 1_000, line: '_ga=; Max-Age=60', page: 'https://butikk.example/', script: null};

test('a script’s own line is read as the cookie it asks for', () => {
	expect(written(line)).toMatchObject({kind: 'cookie-written', at: 1_000, cookie: {name: '_ga', lifetime: 60}});
	expect(written({...line, by: 'cookieStore'})).toMatchObject({by: 'cookieStore', page: line.page, script: null});
	expect(written({...line, line: '=; Max-Age=60'})).toBeNull();
});

test('what is no such line passes as it came', () => {
	const gesture = {kind: 'gesture', at: 1, frame: 0};
	expect(written(gesture)).toBe(gesture);
	for (const odd of [null, undefined, 'x', {...line, at: NaN}, {...line, line: 'x'.repeat(70_001)}]) {
		expect(written(odd)).toBe(odd);
		expect(isPageWord(written(odd))).toBe(false);
	}
});

test('whatever a page reports, nothing throws and no value is kept', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.anything(), fc.record({kind: fc.constant('cookie-line'), at: fc.double(), line: fc.string()})),
			seen => {
				written(seen);
				const kept = written({...line, line: `navn=hemmelig-4711; Path=/${typeof seen === 'string' ? seen : ''}`});
				expect(JSON.stringify(kept)).not.toContain('4711');
			},
		),
	);
});
