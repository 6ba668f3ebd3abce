import {isPdf} from '../pdf/is-pdf.ts';
import type {PdfAnswer} from '../webext/fetched-page.ts';
import {decode} from './decode.ts';
import {pdfIn} from './pdf-reading.ts';

/** What was sent as a document the page's script can read; null where it is none. Servers send a PDF as anything. */
export async function documentFrom(
	bytes: Uint8Array,
	contentType: string,
): Promise<{readonly html: string} | PdfAnswer | null> {
	if (/^\s*application\/(x-)?pdf\b/i.test(contentType) || isPdf(bytes)) return pdfIn(bytes);
	const isText = /^\s*($|text\/)|html|xml/i.test(contentType);
	return isText ? {html: decode(bytes, contentType)} : null;
}
