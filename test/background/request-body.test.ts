import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bodyOf, type RequestBody} from '../../src/background/request-body.ts';

const most = 65_536;
const piece = fc.oneof(
	fc.uint8Array({maxLength: 300}),
	fc.constantFrom(most - 1, most, most + 1, 3 * most).map(length => new Uint8Array(length).fill(0x61)),
	// Letters of three bytes, cut in the middle, and bytes that are none.
	fc.constantFrom(Uint8Array.of(0xe2, 0x82), new Uint8Array(most).fill(0xff), new Uint8Array(most).fill(0x82)),
);
const raw = fc.array(
	fc.oneof(
		piece.map(bytes => ({bytes: bytes.slice().buffer})),
		fc.constant({}),
	),
	{maxLength: 6},
);
const value = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.constant('å'.repeat(most)),
	piece.map(bytes => bytes.slice().buffer),
);
const formData = fc.dictionary(
	fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
	fc.array(value, {maxLength: 3}),
	{maxKeys: 4},
);
const body: fc.Arbitrary<RequestBody> = fc.oneof(fc.record({raw}), fc.record({formData}), fc.constant({}));
const type = fc.constantFrom(
	'ping',
	'beacon',
	'xmlhttprequest',
	'image',
	'other',
	'csp_report',
	'main_frame',
	'__proto__',
);

test('whatever is posted, no more than 64 kB of it is kept, and a cut is said', () => {
	let cut = 0;
	fc.assert(
		fc.property(type, body, (type, requestBody) => {
			const told = bodyOf({type, requestBody});
			if (!told) return;
			cut += told.isCut ? 1 : 0;
			expect(told.text.length).toBeLessThanOrEqual(most);
			const sizes = (requestBody.raw ?? []).map(({bytes}) => bytes?.byteLength ?? 0);
			const size = sizes.reduce((sum, each) => sum + each, 0);
			if (size <= most && !requestBody.formData) expect(told.isCut).toBe(false);
			if (!told.isCut && requestBody.raw) expect(told.text.length).toBeLessThanOrEqual(size);
		}),
		{numRuns: 500},
	);
	expect(cut).toBeGreaterThan(20);
});

test('what was posted in pieces is read as one', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.nat(), (text, at) => {
			const bytes = new TextEncoder().encode(text);
			const middle = at % (bytes.length + 1);
			const pieces = [bytes.slice(0, middle), bytes.slice(middle)].map(part => ({bytes: part.buffer}));
			const expected = text.replace(/^\uFEFF/, '');
			const whole = expected === '' ? undefined : {text: expected, isCut: false};
			expect(bodyOf({type: 'ping', requestBody: {raw: pieces}})).toEqual(whole);
		}),
	);
});

test('a hundred thousand pieces, and a hundred megabytes, take no more time than what is kept of them', () => {
	const start = performance.now();
	const many = Array.from({length: 100_000}, () => ({bytes: new ArrayBuffer(1)}));
	expect(bodyOf({type: 'ping', requestBody: {raw: many}})).toMatchObject({isCut: true});
	expect(bodyOf({type: 'ping', requestBody: {raw: [{bytes: new ArrayBuffer(100_000_000)}]}})).toMatchObject({
		isCut: true,
	});
	expect(performance.now() - start).toBeLessThan(1500);
});
