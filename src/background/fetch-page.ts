import browser from 'webextension-polyfill';
import {isPdf} from '../pdf/is-pdf.ts';
import type {FetchedPage} from '../webext/messages.ts';
import {pdfIn} from './pdf-reading.ts';
import {change, observe, type OpenRecord} from './records.ts';

/** A policy is text: more than this is cut. Bytes. */
const most = 20_000_000;
const mostAsked = 60;

/** For a page that looks for its site's policy; each address is asked once in a record. */
export async function fetchPolicyPage(url: string, record: OpenRecord | undefined): Promise<FetchedPage> {
	if (!record || record.policy !== 'wanted') {
		return {ok: false, error: 'nobody asked for a policy here'};
	}

	if (record.asked.includes(url) || record.asked.length >= mostAsked) {
		return {ok: false, error: 'asked before'};
	}

	change(record, {asked: [...record.asked, url]});
	const page = await fetchPage(url);
	if (page.ok && page.isCut) observe(record, {kind: 'gap', at: Date.now(), gap: 'policy-cut', detail: page.url});
	return page;
}

/** For the auditor, who names an address. */
export async function fetchGivenPage(url: string): Promise<FetchedPage> {
	const page = await fetchPage(url);
	if (page.ok || page.fault || !/^https?:/i.test(url)) return page;
	const mayRead = await browser.permissions.contains({origins: [`${new URL(url).origin}/*`]}).catch(() => true);
	return mayRead ? page : {...page, fault: 'no_access'};
}

/** The extension's only request: a policy page, without cookies and without saying where from. */
async function fetchPage(url: string): Promise<FetchedPage> {
	if (!/^https?:/i.test(url)) {
		return {ok: false, error: 'not a web address'};
	}

	try {
		const response = await fetch(url, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			signal: AbortSignal.timeout(15_000),
		});
		const contentType = response.headers.get('content-type') ?? '';
		if (!response.ok) {
			return {ok: false, error: `HTTP ${response.status}`};
		}

		const {bytes, isCut} = await read(response);
		const fetched = {ok: true, url: response.url, contentType, isCut} as const;
		if (!isPdf(bytes) && !/^application\/(x-)?pdf\b/i.test(contentType)) {
			return {...fetched, html: decode(bytes, contentType)};
		}

		const pdf = await pdfIn(bytes);
		return 'fault' in pdf
			? {ok: false, error: `PDF: ${pdf.fault}`, fault: pdf.fault}
			: {...fetched, ...pdf, isCut: isCut || pdf.isCut};
	} catch (error) {
		return {ok: false, error: error instanceof Error ? error.message : String(error)};
	}
}

async function read(response: Response): Promise<{bytes: Uint8Array; isCut: boolean}> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let isCut = true;
	const reader = response.body?.getReader();
	while (reader && length < most) {
		const {done, value} = await reader.read();
		if (done) {
			isCut = false;
			break;
		}

		chunks.push(value);
		length += value.length;
	}

	await reader?.cancel();
	const bytes = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.length;
	}

	return {bytes, isCut: isCut && length > 0};
}

/** By the header's charset, else what the document says of itself, else UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const named = /charset\s*=\s*["']?([\w-]+)/i;
	const label = named.exec(contentType)?.[1] ?? named.exec(head)?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
