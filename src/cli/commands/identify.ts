import {identify as identified, type SentRequest} from '../../catalog/index.ts';
import {Failure} from '../failure.ts';
import {requestsOfHar, resourceType} from '../har.ts';
import {linesOf, lineWriter, type Line} from '../lines.ts';
import {openInput, mostBytes} from '../read-text.ts';

/** Prints one JSON line for each request of a file of JSON lines or of a HAR, in order, as they come in. */
export async function identify(file: string): Promise<number> {
	const out = lineWriter();
	try {
		for await (const request of requestsOf(linesOf(openInput(file), file), file)) {
			await out.write(JSON.stringify(identified(request)));
		}
	} finally {
		await out.flush();
	}
	return 0;
}

/** JSON lines stay a stream; a HAR is one object and has to be read whole. */
async function* requestsOf(lines: AsyncGenerator<Line>, file: string): AsyncGenerator<SentRequest> {
	let har: string[] | null = null;
	let size = 0;
	for await (const {number, text} of lines) {
		if (har === null && number === 1 && isHarStart(file, text)) har = [];
		if (har === null) {
			yield requestOfLine(text, number, file);
			continue;
		}
		size += text.length;
		if (size > mostBytes * 10) throw new Failure(2, 'cli_too_large', {file, megabytes: 200});
		har.push(text);
	}
	if (har !== null) yield* harRequests(har.join('\n'), file);
}

function isHarStart(file: string, text: string): boolean {
	return /\.har$/i.test(file) || /^\s*\{\s*("log"|$)/.test(text);
}

function harRequests(text: string, file: string): readonly SentRequest[] {
	const requests = requestsOfHar(parse(text));
	if (requests === null) throw new Failure(2, 'cli_not_har', {file});
	return requests;
}

function requestOfLine(text: string, line: number, file: string): SentRequest {
	const place = {file, line: String(line), example};
	const value = parse(text);
	if (value === undefined) throw new Failure(2, 'cli_not_json_on_line', place);
	const {url, type, method, body, firstParty} = Object(value) as Record<string, unknown>;
	if (typeof url !== 'string') throw new Failure(2, 'cli_no_url_on_line', place);
	return {
		url,
		...(typeof type === 'string' ? {type: resourceType(type)} : {}),
		...(typeof method === 'string' ? {method} : {}),
		...(typeof body === 'string' ? {body} : {}),
		...(typeof firstParty === 'boolean' ? {firstParty} : {}),
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const example = '{"url": "https://example.no/"}';
