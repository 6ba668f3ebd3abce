import {siteOf} from '../../audit/site.ts';
import {identify as identified} from '../../catalog/index.ts';
import {Failure} from '../failure.ts';
import {resourceType} from '../../report/har/entry.ts';
import {siteIn} from '../../report/har/pages.ts';
import {requestsOfHar, type Asked} from '../har.ts';
import {linesOf, lineWriter} from '../lines.ts';
import {parseJson} from '../../report/parse-json.ts';
import {openInput} from '../read-text.ts';
import {say} from '../say.ts';
import {textIn} from '../text-in.ts';
import type {Words} from '../../report/index.ts';

/** Prints one JSON line for each request of a file of JSON lines or of a HAR, in order, as they come in. */
export async function identify(file: string, words: Words): Promise<number> {
	const out = lineWriter();
	try {
		for await (const {request, answer} of requestsOf(file, words)) {
			await out.write(JSON.stringify(identified(request, answer)));
		}
	} finally {
		await out.flush();
	}
	return 0;
}

async function* requestsOf(file: string, words: Words): AsyncGenerator<Asked> {
	const pieces = textIn(openInput(file), file);
	const head = await headOf(pieces);
	const whole = (async function* () {
		yield head;
		yield* pieces;
	})();
	if (/\.har$/i.test(file) || harStart.test(head)) {
		yield* requestsOfHar(whole, file, count => say(words('cli_entries_left_out', {file, count})));
		return;
	}
	for await (const {number, text} of linesOf(whole, file)) {
		yield {request: requestOfLine(text, number, file), answer: null};
	}
}

/** As much as tells a HAR from JSON lines: the first line that is not blank, or the beginning of it. */
async function headOf(pieces: AsyncGenerator<string>): Promise<string> {
	let head = '';
	while (!/\S[^]*(?:\n|[^]{40})/.test(head)) {
		const {done, value} = await pieces.next();
		if (done) break;
		head += value;
	}
	return head;
}

const harStart = /^\s*\{[ \t]*(?:\r?\n|\s*"log"\s*:)/;

function requestOfLine(text: string, line: number, file: string): Asked['request'] {
	const place = {file, line: String(line), example};
	const value = parseJson(text);
	if (value === undefined) throw new Failure(2, 'cli_not_json_on_line', place);
	const {url, type, method, body, firstParty, page} = Object(value) as Record<string, unknown>;
	if (typeof url !== 'string') throw new Failure(2, 'cli_no_url_on_line', place);
	const site = typeof page === 'string' ? siteIn(page) : null;
	return {
		url,
		...(typeof type === 'string' ? {type: resourceType(type)} : {}),
		...(typeof method === 'string' ? {method} : {}),
		...(typeof body === 'string' ? {body} : {}),
		...(typeof firstParty === 'boolean' ? {firstParty} : site === null ? {} : {firstParty: siteOf(url) === site}),
	};
}

const example = '{"url": "https://example.no/"}';
