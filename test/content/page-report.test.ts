import fc from 'fast-check';
import {expect, test} from 'vitest';
import {onReport, reported, type PageReport} from '../../src/content/page-report.ts';

const heard: PageReport[] = [];
onReport(what => heard.push(what));

function dispatched(detail: unknown): readonly PageReport[] {
	heard.length = 0;
	performance.dispatchEvent(new CustomEvent(reported, {detail}));
	return [...heard];
}

const report = (more: object) => JSON.stringify({what: 'cookie', at: 1, line: 'a=b', script: null, ...more});
const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 'x'.repeat(70_001), Infinity));
const nearly = fc
	.tuple(fc.constantFrom('what', 'at', 'line', 'script', '__proto__', 'area', 'key'), odd)
	.map(
		([name, value]) => `{"what": "cookie", "at": 1, "line": "a=b", ${JSON.stringify(name)}: ${JSON.stringify(value)}}`,
	);

test('a page can send anything: what is no report is dropped, and nothing throws', () => {
	let passed = 0;
	fc.assert(
		fc.property(fc.oneof(nearly, fc.json(), fc.string(), fc.anything()), detail => {
			const [what, ...others] = dispatched(detail);
			expect(others).toEqual([]);
			if (!what) return;
			passed += 1;
			expect(['cookie', 'storage', 'consent', 'technique']).toContain(what.what);
			expect(Number.isFinite(what.at)).toBe(true);
			expect(JSON.stringify(what).length).toBeLessThanOrEqual(70_000);
			if (what.what === 'cookie') expect(typeof what.line).toBe('string');
		}),
		{numRuns: 2000},
	);
	expect(passed).toBeGreaterThan(50);
});

test('a report that fits is heard, and one that is longer than any is not', () => {
	expect(dispatched(report({}))).toEqual([{what: 'cookie', at: 1, line: 'a=b', script: null}]);
	expect(dispatched(report({line: 'x'.repeat(70_000)}))).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('no report is called %s', what => {
	expect(dispatched(report({what}))).toEqual([]);
});
