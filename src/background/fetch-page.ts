import browser from 'webextension-polyfill';
import type {FetchedPage, NotFetched, PageAsked, ReadFault} from '../webext/fetched-page.ts';
import {documentFrom} from './document-from.ts';
import {change, type OpenRecord} from './records.ts';

/** A policy is text, a sitemap a list: more than this is cut. Bytes. */
const most = {policy: 20_000_000, sitemap: 2_000_000};
const mostAsked = 60;
/** ms */
const patience = 15_000;

/** For a page that looks for its site's policy; each address is asked once in a record. */
export async function fetchPolicyPage(page: PageAsked, record: OpenRecord | undefined): Promise<FetchedPage> {
	if (!record || record.policy !== 'wanted') {
		return failed('unreachable', 'nobody asked for a policy here');
	}

	if (record.asked.includes(page.url) || record.asked.length >= mostAsked) {
		return failed('asked-before', 'asked before');
	}

	change(record, {asked: [...record.asked, page.url]});
	return fetchPage(page);
}

/** For the auditor, who names an address. */
export async function fetchGivenPage(url: string): Promise<FetchedPage> {
	const page = await fetchPage({url});
	if (page.ok || page.fault || !/^https?:/i.test(url)) return page;
	const mayRead = await browser.permissions.contains({origins: [`${new URL(url).origin}/*`]}).catch(() => true);
	return mayRead ? page : {...page, fault: 'no_access'};
}

/** The extension's only request: a policy page, without cookies and without saying where from. */
async function fetchPage({url, as = 'policy'}: PageAsked): Promise<FetchedPage> {
	if (!/^https?:/i.test(url)) {
		return failed('unreachable', 'not a web address');
	}

	try {
		const response = await fetch(url, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			signal: AbortSignal.timeout(patience),
		});
		if (!response.ok) {
			// Servers that are tired, and those that want another visitor, may have it all the same.
			const isGone = [404, 410].includes(response.status);
			return failed(isGone ? 'not-found' : 'unreachable', `HTTP ${response.status}`);
		}

		const {bytes, isCut} = await read(response, most[as]);
		const contentType = response.headers.get('content-type') ?? '';
		const document = await documentFrom(bytes, contentType);
		if (document === null) return failed('not-text', contentType);
		if ('fault' in document) return failed('not-text', `PDF: ${document.fault}`, document.fault);
		const fetched = {ok: true, url: response.url, contentType} as const;
		return 'html' in document
			? {...fetched, ...document, isCut}
			: {...fetched, ...document, isCut: isCut || document.isCut};
	} catch (error) {
		return failed('unreachable', error instanceof Error ? error.message : String(error));
	}
}

async function read(response: Response, limit: number): Promise<{bytes: Uint8Array; isCut: boolean}> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const reader = response.body?.getReader();
	while (reader && length <= limit) {
		const {done, value} = await reader.read();
		if (done) {
			isWhole = true;
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

	return {bytes: bytes.subarray(0, limit), isCut: reader !== undefined && !isWhole};
}

function failed(why: NotFetched['why'], error: string, fault?: ReadFault): NotFetched {
	return {ok: false, why, error, ...(fault && {fault})};
}
