import type {Gap, PolicyRead} from '../audit/index.ts';
import {isPdf, PdfUnreadable, readPdf} from '../pdf/index.ts';
import {Failure, reasonOf} from './failure.ts';
import {isTooDeep, readHtml} from './html.ts';
import {gather, readBytes, textIn} from './read-text.ts';

/** A policy the auditor points at, as the extension would have recorded it; the gap when not all of it was read. */
export async function givenPolicy(source: string): Promise<readonly [PolicyRead, ...Gap[]]> {
	const isUrl = /^https?:/i.test(source);
	const {bytes, isHtml} = isUrl ? await fetched(source) : {bytes: await readBytes(source), isHtml: false};
	const {isCut, ...read} = await readable(bytes, source, isHtml);
	const at = Date.now();
	const gaps: readonly Gap[] = isCut ? [{kind: 'gap', at, gap: 'policy-cut', detail: source}] : [];
	return [{kind: 'policy', at, source, foundBy: isUrl ? 'auditor' : 'file', ...read}, ...gaps];
}

async function fetched(url: string): Promise<{bytes: Uint8Array; isHtml: boolean}> {
	const failed = (reason: string) => new Failure(2, 'cli_policy_not_fetched', {url, reason});
	if (!URL.canParse(url)) throw new Failure(2, 'cli_bad_url', {url});
	const answer = await fetch(url, {signal: AbortSignal.timeout(30_000)}).catch(error => {
		throw failed(reasonOf(error.cause ?? error));
	});
	if (!answer.ok) throw failed(`HTTP ${answer.status}`);
	const bytes = await gather((answer.body ?? []) as AsyncIterable<Uint8Array>, url);
	return {bytes, isHtml: /html/.test(answer.headers.get('content-type') ?? '')};
}

type Readable = Pick<PolicyRead, 'title' | 'language' | 'text'> & {readonly isCut: boolean};

/** A plain text is its own text, to the letter, so that quotes can be found in it again. */
async function readable(bytes: Uint8Array, source: string, saidHtml: boolean): Promise<Readable> {
	if (isPdf(bytes)) {
		return readPdf(bytes).catch((error: unknown) => {
			throw error instanceof PdfUnreadable ? new Failure(2, `cli_pdf_${error.fault}`, {file: source}) : error;
		});
	}

	const {content, isHtml} = textIn(bytes, source);
	if (content.trim() === '') throw new Failure(2, 'cli_policy_empty', {file: source});
	const isPage = saidHtml || isHtml;
	if (isPage && isTooDeep(content)) throw new Failure(2, 'cli_too_deep', {file: source});
	const read = isPage ? readHtml(content) : {title: null, language: null, text: content};
	return {...read, isCut: false};
}
