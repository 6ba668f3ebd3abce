import type {PdfAnswer} from '../webext/fetched-page.ts';
import {askJudge} from '../webext/messages.ts';
import {needsPage, onPage} from './unseen-page.ts';

/** The text of a PDF. What reads it is a hundred times the size of the ears, and loaded for a PDF only. */
export async function pdfIn(bytes: Uint8Array): Promise<PdfAnswer> {
	if (needsPage()) return onPage(() => askJudge('readPdf', {base64: base64Of(bytes)}));
	const {answerPdf} = await import('./answer-pdf.ts');
	return answerPdf(bytes);
}

/** Messages are JSON. In pieces, for a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}
