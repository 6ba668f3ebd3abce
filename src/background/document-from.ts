import {decode} from './decode.ts';

type Document = {readonly html: string} | {readonly text: string; readonly title: string | null};

/** What was sent as a document the page's script can read; null where it is none. */
export async function documentFrom(bytes: Uint8Array, contentType: string): Promise<Document | null> {
	if (isPdf(bytes, contentType)) return readPdf(bytes);
	const isText = /^\s*($|text\/)|html|xml/i.test(contentType);
	return isText ? {html: decode(bytes, contentType)} : null;
}

/** Servers send a PDF as anything; it says itself what it is. */
function isPdf(bytes: Uint8Array, contentType: string): boolean {
	return /^\s*application\/pdf/i.test(contentType) || startsWith(bytes, '%PDF-');
}

/** Here goes whoever can read a PDF: its text and title. Until then it is no text. */
async function readPdf(_bytes: Uint8Array): Promise<Document | null> {
	return null;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
	return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}
