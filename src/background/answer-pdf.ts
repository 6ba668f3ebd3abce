import {PdfUnreadable, readPdf} from '../pdf/index.ts';
import type {PdfAnswer} from '../webext/fetched-page.ts';

export async function answerPdf(bytes: Uint8Array): Promise<PdfAnswer> {
	try {
		return await readPdf(bytes);
	} catch (error) {
		if (error instanceof PdfUnreadable) return {fault: error.fault};
		throw error;
	}
}
