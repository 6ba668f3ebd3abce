import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import {chunksOf} from './blocks.ts';
import type {Chunk} from './chunk.ts';
import {linesOf} from './line.ts';
import {piecesOf, type Piece} from './piece.ts';
import {withoutRunning} from './running.ts';
import {chunksOfTagged, type Tagged} from './tagged.ts';
import {written} from './written.ts';

/** Why a PDF cannot be read; `pdf_<reason>` are the words for it. */
export type PdfFault = 'broken' | 'encrypted' | 'no_text';

export class PdfUnreadable extends Error {
	readonly fault: PdfFault;

	constructor(fault: PdfFault) {
		super(`PDF: ${fault}`);
		this.fault = fault;
	}
}

export type PdfText = {
	readonly title: string | null;
	/** What the document says of its own language. */
	readonly language: string | null;
	readonly text: string;
	/** There were more pages than are read. */
	readonly isCut: boolean;
};

/** More than this is cut. */
const most = {pages: 500, length: 5_000_000, ms: 30_000};

/** The text of a PDF as a policy reads. Throws `PdfUnreadable`. Loads a large library, only then. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
	const {getDocument} = await import('unpdf/pdfjs');
	const task = getDocument({
		// It takes the bytes away from whom they belong to.
		data: new Uint8Array(bytes),
		verbosity: 0,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
	});
	try {
		const document = await task.promise;
		const {info} = await document.getMetadata().catch(() => ({info: {}}));
		const {Title: title, Language: language} = info as Readonly<Record<string, unknown>>;
		const pages = await pagesOf(document);
		const text = written(chunksOfPages(pages));
		if (text === '') throw new PdfUnreadable('no_text');
		const isCut = pages.length < document.numPages || text.length > most.length;
		return {title: said(title), language: said(language), text: text.slice(0, most.length), isCut};
	} catch (error) {
		if (error instanceof PdfUnreadable) throw error;
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		throw new PdfUnreadable(isLocked ? 'encrypted' : 'broken');
	} finally {
		await task.destroy();
	}
}

type Page = {readonly height: number; readonly pieces: readonly Piece[]; readonly tags: Tagged | null};

async function pagesOf(document: PDFDocumentProxy): Promise<readonly Page[]> {
	const pages: Page[] = [];
	const end = performance.now() + most.ms;
	for (let n = 1; n <= Math.min(document.numPages, most.pages) && performance.now() < end; n++) {
		const page = await document.getPage(n);
		const {height, transform} = page.getViewport({scale: 1});
		const {items} = await page.getTextContent({includeMarkedContent: true});
		const tags: Tagged | null = await page.getStructTree().catch(() => null);
		pages.push({height, pieces: piecesOf(items, transform), tags});
		page.cleanup();
	}

	return pages;
}

function chunksOfPages(pages: readonly Page[]): readonly (readonly Chunk[])[] {
	const lines = withoutRunning(pages.map(({height, pieces}) => ({height, lines: linesOf(pieces)})));
	const edge = Math.max(0, ...lines.flat().map(({right}) => right));
	return pages.map(({tags, pieces}, index) => chunksOfTagged(tags, pieces, edge) ?? chunksOf(lines[index] ?? []));
}

function said(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
