import {PassThrough, Writable} from 'node:stream';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Failure} from '../../src/cli/failure.ts';
import {linesOf, lineWriter} from '../../src/cli/lines.ts';
import {mostBytes} from '../../src/cli/read-text.ts';
import {textIn} from '../../src/cli/text-in.ts';

async function* given<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
	yield* pieces;
}

async function lines(...pieces: readonly Uint8Array[]) {
	const found = [];
	for await (const {number, text} of linesOf(textIn(given(pieces), 'x'), 'x')) found.push([number, text]);
	return found;
}

test('lines are put together across pieces, even in the middle of a letter', async () => {
	const bytes = Buffer.from('{"å":1}\n\n{"b":2}');
	for (let at = 0; at <= bytes.length; at++) {
		expect(await lines(bytes.subarray(0, at), bytes.subarray(at))).toEqual([
			[1, '{"å":1}'],
			[3, '{"b":2}'],
		]);
	}
});

test('a byte order mark and a missing last line end make no difference', async () => {
	expect(await lines(Buffer.from('\uFEFFa\r\nb\n'))).toEqual([
		[1, 'a\r'],
		[2, 'b'],
	]);
	expect(await lines()).toEqual([]);
});

test('PowerShell’s UTF-16 is read as well', async () => {
	const little = Buffer.from('\uFEFF{"å":1}\r\n', 'utf16le');
	expect(await lines(little)).toEqual([[1, '{"å":1}\r']]);
	expect(await lines(Buffer.from(little).swap16())).toEqual([[1, '{"å":1}\r']]);
});

test('however a text is cut, its lines are those it has', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.stringMatching(/^[\n\r ab]{0,9}$/)), async pieces => {
			const found = [];
			for await (const line of linesOf(given(pieces), 'x')) found.push(line);
			expect(found).toEqual(
				pieces
					.join('')
					.split('\n')
					.map((text, at) => ({number: at + 1, text}))
					.filter(({text}) => text.trim()),
			);
		}),
	);
});

test('a line of 20 MB is read, one without end is refused by its number', async () => {
	const [first, second] = await lines(Buffer.alloc(mostBytes, 'a'), Buffer.from('\nb'));
	expect([first?.[1]]).toEqual(['a'.repeat(mostBytes)]);
	expect(second).toEqual([2, 'b']);
	const endless = lines(Buffer.from('a\n'), ...Array.from({length: 30}, () => Buffer.alloc(1024 * 1024, 'a')));
	await expect(endless).rejects.toThrow(Failure);
	await expect(endless).rejects.toMatchObject({key: 'cli_line_too_long', data: {line: 2, megabytes: 20}});
});

test('what is answered goes out before more is waited for', async () => {
	const out = new PassThrough({encoding: 'utf8'});
	await lineWriter(out).write('a');
	await new Promise(setImmediate);
	await new Promise(setImmediate);
	expect(out.read()).toBe('a\n');
});

test('a slow reader is waited for', async () => {
	let taken = 0;
	let waiting: (() => void) | undefined;
	const slow = new Writable({
		highWaterMark: 1,
		write(chunk: Buffer, _, done) {
			taken += chunk.length;
			waiting = done;
		},
	});
	const writer = lineWriter(slow);
	let written = 0;
	const writing = (async () => {
		for (; written < 100; written++) await writer.write('x'.repeat(40_000));
	})();
	await new Promise(resolve => setTimeout(resolve, 50));
	expect(written).toBeLessThan(2);
	let isOut = false;
	void writer.flush().then(() => (isOut = true));
	await new Promise(setImmediate);
	expect(isOut).toBe(false);
	while (written < 100) {
		waiting?.();
		await new Promise(setImmediate);
	}

	await writing;
	expect(taken).toBe(100 * 40_001);
});
