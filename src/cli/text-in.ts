import {unreadable} from './read-text.ts';

/** The text of a stream as it comes in, without a byte order mark: UTF-8, or UTF-16 where its mark says so. */
export async function* textIn(stream: AsyncIterable<unknown>, file: string): AsyncGenerator<string> {
	let decoder: TextDecoder | undefined;
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			decoder ??= decoderFor(chunk);
			yield decoder.decode(chunk, {stream: true});
		}
	} catch (error) {
		throw unreadable(file, error);
	}
	yield decoder?.decode() ?? '';
}

/** What Windows PowerShell writes with `>` is UTF-16. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
	return new TextDecoder();
}
