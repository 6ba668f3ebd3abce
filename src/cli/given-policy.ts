import type {PolicyRead} from '../audit/index.ts';
import {Failure, reasonOf} from './failure.ts';
import {readHtml} from './html.ts';
import {decode, gather, isHtml, readText} from './read-text.ts';

/** A policy the auditor points at, as the extension would have recorded it. */
export async function givenPolicy(source: string): Promise<PolicyRead> {
	return /^https?:/i.test(source) ? fetched(source) : fromFile(source);
}

async function fromFile(file: string): Promise<PolicyRead> {
	const {content, isHtml} = await readText(file);
	return {kind: 'policy', at: Date.now(), source: file, foundBy: 'file', ...readable(content, isHtml)};
}

async function fetched(url: string): Promise<PolicyRead> {
	const failed = (reason: string) => new Failure(2, 'cli_policy_not_fetched', {url, reason});
	if (!URL.canParse(url)) throw new Failure(2, 'cli_bad_url', {url});
	const answer = await fetch(url, {signal: AbortSignal.timeout(30_000)}).catch(error => {
		throw failed(reasonOf(error.cause ?? error));
	});
	if (!answer.ok) throw failed(`HTTP ${answer.status}`);
	const content = decode(await gather((answer.body ?? []) as AsyncIterable<Uint8Array>, url));
	if (content === null) throw new Failure(2, 'cli_not_text', {file: url});
	const html = /html/.test(answer.headers.get('content-type') ?? '') || isHtml('', content);
	return {kind: 'policy', at: Date.now(), source: url, foundBy: 'auditor', ...readable(content, html)};
}

/** A plain text is its own text, to the letter, so that quotes can be found in it again. */
function readable(content: string, html: boolean): Pick<PolicyRead, 'title' | 'language' | 'text'> {
	return html ? readHtml(content) : {title: null, language: null, text: content};
}
