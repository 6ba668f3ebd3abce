import {createReadStream} from 'node:fs';
import {extname} from 'node:path';
import process from 'node:process';
import type {Readable} from 'node:stream';
import {Failure, reasonOf} from './failure.ts';

/** The largest text taken in one piece. */
export const mostBytes = 20 * 1024 * 1024;

/** A text as it came in. */
export type TextFile = {readonly source: string; readonly isHtml: boolean; readonly content: string};

/** A file, or standard input for `-`. */
export async function readText(file: string): Promise<TextFile> {
	return textIn(await readBytes(file), file);
}

/** Bytes of a file or an address as a text; its name counts only when it is a file's. */
export function textIn(bytes: Uint8Array, source: string): TextFile {
	const content = decode(bytes);
	if (content === null) throw new Failure(2, 'cli_not_text', {file: source});
	const extension = /^https?:/i.test(source) ? '' : extname(source);
	return {source, isHtml: isHtml(extension, content), content};
}

export async function readBytes(file: string, most = mostBytes): Promise<Uint8Array> {
	return gather(openInput(file), file, most);
}

/** At most so many bytes of a stream; errors name the file. */
export async function gather(stream: AsyncIterable<unknown>, file: string, most = mostBytes): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			size += chunk.length;
			if (size > most) throw new Failure(2, 'cli_too_large', {file, megabytes: most / 1024 / 1024});
			chunks.push(chunk);
		}
	} catch (error) {
		throw error instanceof Failure ? error : unreadable(file, error);
	}
	return Buffer.concat(chunks);
}

export function openInput(file: string): Readable {
	return file === '-' ? process.stdin : createReadStream(file);
}

export function unreadable(file: string, error: unknown): Failure {
	const {code} = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return new Failure(2, 'cli_no_such_file', {file});
	if (code === 'EISDIR') return new Failure(2, 'cli_is_folder', {file});
	return new Failure(2, 'cli_unreadable', {file, reason: code ?? reasonOf(error)});
}

/**
 * Bytes as text, without a byte order mark; null when they are no text. What is valid UTF-8 is UTF-8 whatever the
 * document says of itself: saved pages often keep the declaration of the server they came from.
 */
export function decode(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0) || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return null;
	return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, declaredCharset(bytes)) ?? tryDecode(bytes, 'windows-1252');
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
	try {
		const decoder = new TextDecoder(charset, {fatal: true});
		return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
	} catch {
		return null;
	}
}

/** Node 20 takes Windows-1252 for Latin-1 and loses its quotation marks and dashes (nodejs/node#56542). */
function windows1252(bytes: Uint8Array): string {
	const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
	return Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\x80-\x9f]/g, sign => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The HTML standard has the declaration within the first 1024 bytes. */
function declaredCharset(bytes: Uint8Array): string {
	const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
	return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
}

export function isHtml(extension: string, content: string): boolean {
	if (/^\.(x?html?)$/i.test(extension)) return true;
	if (/^\.(txt|text|md)$/i.test(extension)) return false;
	return /^\s*(<\?xml|<!--|<!doctype\s+html|<(html|head|body|main|article|section|div|p|h[1-6])[\s>])/i.test(content);
}
