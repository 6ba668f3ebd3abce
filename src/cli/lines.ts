import process from 'node:process';
import {mostBytes} from './read-text.ts';
import {Failure} from './failure.ts';

export type Line = {readonly number: number; readonly text: string};

/** The lines of a text, one at a time, blank ones left out; never more than one line and one piece in memory. */
export async function* linesOf(pieces: AsyncIterable<string>, file: string): AsyncGenerator<Line> {
	let number = 1;
	let open = '';
	for await (const piece of pieces) {
		let from = 0;
		for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
			const text = open + piece.slice(from, end);
			open = '';
			from = end + 1;
			if (text.trim()) yield {number, text};
			number++;
		}
		open += piece.slice(from);
		if (open.length > mostBytes) {
			throw new Failure(2, 'cli_line_too_long', {file, line: number, megabytes: mostBytes / 1024 / 1024});
		}
	}
	if (open.trim()) yield {number, text: open};
}

/** Standard output in larger pieces, at the reader's pace; what is there goes out before more is waited for. */
export function lineWriter(stream: NodeJS.WritableStream = process.stdout) {
	let waiting = '';
	let soon: NodeJS.Immediate | undefined;
	let drained: Promise<unknown> | undefined;
	const flush = async () => {
		clearImmediate(soon);
		soon = undefined;
		const piece = waiting;
		waiting = '';
		if (piece && !stream.write(piece)) drained = new Promise(resolve => stream.once('drain', resolve));
		await drained;
	};
	return {
		async write(line: string) {
			waiting += `${line}\n`;
			if (waiting.length > 32_768) await flush();
			else soon ??= setImmediate(() => void flush());
		},
		flush,
	};
}
