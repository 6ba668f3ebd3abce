import {Failure} from './failure.ts';
import {deepestJson, parseJson} from '../report/parse-json.ts';
import {mostBytes} from './read-text.ts';

/** A page or an entry of a HAR, with its place in its list; at the end the log around them, with a 0 for each. */
export type HarPart = {readonly list: 'pages' | 'entries' | 'log'; readonly number: number; readonly value: unknown};

const longestPart = 10 * mostBytes;

/** The pages and entries of a HAR, one at a time, as they stand: a HAR is one object, and may be larger than memory. */
export async function* partsOfHar(pieces: AsyncIterable<string>, file: string): AsyncGenerator<HarPart> {
	const reader = partReader(file);
	for await (const piece of pieces) yield* reader.read(piece);
	yield {list: 'log', number: 1, value: reader.end()};
}

const inString = /["\\]/g;
const outside = /["{}[\],]/g;

function partReader(file: string) {
	// What stands around the parts, each of them replaced by a 0: it must be JSON too, which is asked at the end.
	let frame = '';
	let part = '';
	let list: 'pages' | 'entries' | null = null;
	let depth = 0;
	let inLog = false;
	let text = false;
	let escaped = false;
	let hasEntries = false;
	const count = {pages: 0, entries: 0};

	return {
		*read(piece: string): Generator<HarPart> {
			let from = 0;
			let at = 0;
			if (escaped && piece !== '') {
				at = 1;
				escaped = false;
			}
			for (;;) {
				const sign = text ? inString : outside;
				sign.lastIndex = at;
				if (!sign.test(piece)) break;
				const index = sign.lastIndex - 1;
				at = index + 1;
				switch (piece[index]) {
					case '\\':
						if (++at > piece.length) escaped = true;
						break;
					case '"':
						text = !text;
						break;
					case '{':
					case '[':
						if (++depth > deepestJson) throw broken();
						if (list || depth > 3) break;
						keep(piece.slice(from, at));
						from = at;
						if (depth === 2) inLog = logKey.test(frame.slice(-nearby));
						if (depth === 3 && inLog) list = (listKey.exec(frame.slice(-nearby))?.[1] ?? null) as typeof list;
						hasEntries ||= list === 'entries';
						break;
					case ',':
						if (depth !== 3 || !list) break;
						yield* taken(piece.slice(from, index));
						from = index;
						break;
					default:
						if (depth === 3 && list) {
							yield* taken(piece.slice(from, index));
							from = index;
							list = null;
						}
						depth--;
						if (depth < 1 && !hasLog.test(frame)) throw noHar();
				}
			}
			keep(piece.slice(from));
		},
		/** The log, without its parts. */
		end(): unknown {
			const {log} = Object(parseJson(frame)) as {log?: {entries?: unknown}};
			if (Array.isArray(log?.entries)) return log;
			throw broken();
		},
	};

	function* taken(rest: string): Generator<HarPart> {
		keep(rest);
		const whole = part.replace(/^,/, '');
		frame += part.startsWith(',') ? ',' : '';
		part = '';
		if (!list || whole.trim() === '') return;
		const value = parseJson(whole);
		if (value === undefined) throw broken();
		frame += '0';
		yield {list, number: ++count[list], value};
	}

	function keep(more: string): void {
		if (list) part += more;
		else frame += more;
		if (Math.max(part.length, frame.length) <= longestPart) return;
		const megabytes = longestPart / 1024 / 1024;
		throw new Failure(2, 'cli_entry_too_long', {file, entry: count.entries + 1, megabytes});
	}

	function broken(): Failure {
		return hasEntries ? new Failure(2, 'cli_har_broken', {file, entry: count.entries}) : noHar();
	}

	function noHar(): Failure {
		return new Failure(2, 'cli_not_har', {file});
	}
}

const logKey = /(?<!\\)"log"\s*:\s*\{$/;
const hasLog = /"log"\s*:/;
const listKey = /(?<!\\)"(pages|entries)"\s*:\s*\[$/;
const nearby = 200;
