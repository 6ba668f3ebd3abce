import {isPdf} from '../pdf/is-pdf.ts';
import {textOf} from '../policy/text-of.ts';
import type {GivenPolicy} from '../webext/fetched-page.ts';
import {send} from '../webext/messages.ts';

/** What the auditor gave, as read; or why it was not: a word key `popup_policy_<fault>` and what goes into it. */
export type Given =
	{readonly policy: GivenPolicy} | {readonly fault: string; readonly data?: Readonly<Record<string, string>>};

/** Takes what was read, and answers whether it could be. */
export type Give = (reading: Given | Promise<Given>) => Promise<boolean>;

/** Bytes. */
const most = 20_000_000;

/** A policy at an address; the scheme may be left out. */
export async function policyAt(address: string): Promise<Given> {
	const url = /^[a-z]+:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
	if (!/^https?:/i.test(url) || !URL.canParse(url)) return {fault: 'no_address'};
	const page = await send('fetchGiven', {url});
	if (!page.ok) {
		if (page.why === 'not-text') return {fault: page.fault ?? 'not_text'};
		return page.fault ? {fault: page.fault} : {fault: 'not_fetched', data: {reason: page.error}};
	}

	const {url: source, isCut} = page;
	if (page.html === undefined) return whole({source, ...page});
	const {html, contentType} = page;
	if (contentType !== '' && !/^(text\/|application\/(xhtml|xml))/i.test(contentType)) return {fault: 'not_text'};
	return whole({source, isCut, ...(/html/i.test(contentType) || isHtml(html) ? ofHtml(html) : plain(html))});
}

/** A policy in a file; what it is, is told by what is in it. */
export async function policyIn(file: File): Promise<Given> {
	if (file.size > most) return {fault: 'too_large'};
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (isPdf(bytes)) return ofPdf(bytes, file.name);
	const text = decoded(bytes);
	if (text === null) return {fault: 'not_text'};
	const read = isHtml(text) || /\.x?html?$/i.test(file.name) ? ofHtml(text) : plain(text);
	return whole({source: file.name, isCut: false, ...read});
}

/** A policy that was pasted; `source` is what it is to be called. */
export function policyOf(text: string, source: string): Given {
	return whole({source, isCut: false, ...plain(text)});
}

async function ofPdf(bytes: Uint8Array, source: string): Promise<Given> {
	const {readPdf, PdfUnreadable} = await import('../pdf/index.ts');
	try {
		return {policy: {source, ...(await readPdf(bytes))}};
	} catch (error) {
		if (error instanceof PdfUnreadable) return {fault: error.fault};
		throw error;
	}
}

function whole({source, title, language, text, isCut}: GivenPolicy): Given {
	return text.trim() === '' ? {fault: 'empty'} : {policy: {source, title, language, text, isCut}};
}

const plain = (text: string) => ({title: null, language: null, text});

function ofHtml(html: string) {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	const {title, documentElement} = parsed;
	return {title: title.trim() || null, language: documentElement.lang || null, text: textOf(parsed)};
}

function isHtml(text: string): boolean {
	return /^\s*(<\?xml|<!--|<!doctype\s+html|<(html|head|body|main|article|section|div|p|h[1-6])[\s>])/i.test(text);
}

/** What is valid UTF-8 is UTF-8; else what the document says of itself; else Windows-1252. Null where it is no text. */
function decoded(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) return null;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
	for (const charset of ['utf-8', declared]) {
		try {
			return new TextDecoder(charset, {fatal: true}).decode(bytes);
		} catch {
			// Not this one.
		}
	}

	return new TextDecoder('windows-1252').decode(bytes);
}
