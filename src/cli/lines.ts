import process from 'node:process';
import {mostBytes, unreadable} from './read-text.ts';
import {Failure} from './failure.ts';

export type Line = {readonly number: number; readonly text: string};

/** The lines of a UTF-8 stream, one at a time, blank ones left out; never more than one line in memory. */
export async function* linesOf(stream: AsyncIterable<unknown>, file: string): AsyncGenerator<Line> {
	const decoder = new TextDecoder();
	let number = 0;
	let open = '';
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			const text = decoder.decode(chunk, {stream: true});
			const pieces = text.includes('\n') ? (open + text).split('\n') : [];
			open = pieces.pop() ?? open + text;
			if (open.length > mostBytes) throw new Failure(2, 'cli_too_large', {file, megabytes: mostBytes / 1024 / 1024});
			for (const text of pieces) {
				number++;
				if (text.trim()) yield {number, text};
			}
		}
	} catch (error) {
		throw error instanceof Failure ? error : unreadable(file, error);
	}
	open += decoder.decode();
	if (open.trim()) yield {number: number + 1, text: open};
}

/** Standard output in larger pieces, at the reader's pace. */
export function lineWriter(stream: NodeJS.WritableStream = process.stdout) {
	let waiting = '';
	const flush = async () => {
		const piece = waiting;
		waiting = '';
		if (piece && !stream.write(piece)) await new Promise(resolve => stream.once('drain', resolve));
	};
	return {
		async write(line: string) {
			waiting += `${line}\n`;
			if (waiting.length > 32_768) await flush();
		},
		flush,
	};
}
