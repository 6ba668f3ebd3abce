import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isPageWord} from '../../src/background/page-words.ts';
import {anyObservation} from '../support/any-observation.ts';

/** The kinds a page's script may tell of; all others are the background's own to see. */
const told = new Set([
	...[
		'banner',
		'banner-gone',
		'choice',
		'choice-kept',
		'consent',
		'cookie-written',
		'gap',
		'gesture',
		'observer',
		'page-start',
		'platform',
		'policy',
	],
	...['policy-searched', 'resources', 'storage', 'technique', 'way-back'],
]);
/** Strings, and members of lists, longer than anything a page may say of anything but a policy. */
const longest = 70_000;
const kind = fc.oneof(fc.constantFrom(...told, '__proto__', 'constructor', 'toString', 'request'), fc.string());
const huge = fc.constantFrom(
	'x'.repeat(longest + 1),
	Array.from({length: 2001}, () => 'https://a.example/'),
);
/** An observation as it should be, with one thing in it that is not. */
const nearly = fc
	.tuple(anyObservation, fc.nat(), fc.oneof(fc.jsonValue(), huge, fc.constantFrom(NaN, Infinity, undefined)))
	.map(([seen, which, other]) => {
		const names = Object.keys(seen);
		return {...seen, [names[which % names.length] ?? 'kind']: other};
	});

function longestIn(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return 0;
	const items = Object.values(value);
	return Math.max(Array.isArray(value) ? value.length : 0, ...items.map(longestIn));
}

test('whatever a page sends, only known kinds come through, at a time that can be, and within bounds', () => {
	let passed = 0;
	fc.assert(
		fc.property(
			fc.oneof(nearly, anyObservation, fc.jsonValue(), fc.anything(), fc.record({kind, at: fc.double()})),
			seen => {
				if (!isPageWord(seen)) return;
				passed += 1;
				expect(told.has(seen.kind)).toBe(true);
				expect(Number.isFinite(seen.at)).toBe(true);
				if (seen.kind !== 'policy') expect(longestIn(seen)).toBeLessThanOrEqual(longest);
			},
		),
		{numRuns: 5000},
	);
	expect(passed, 'or the property would say nothing').toBeGreaterThan(500);
});

test('what stands beside what is asked for is small, or the whole is dropped', () => {
	const click = {kind: 'gesture', at: 1};
	expect(isPageWord({...click, frame: 0})).toBe(true);
	expect(isPageWord({...click, more: 'x'.repeat(301)})).toBe(false);
	expect(isPageWord({...click, more: {deep: 1}})).toBe(false);
	expect(isPageWord({...click, ...Object.fromEntries(Array.from({length: 30}, (_, n) => [`f${n}`, 1]))})).toBe(false);
});

test('no kind is inherited', () => {
	for (const kind of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
		expect(isPageWord(JSON.parse(`{"kind": "${kind}", "at": 1, "__proto__": {"kind": "gesture"}}`))).toBe(false);
	}
});
