/** Whether bytes are a PDF's. */
export function isPdf(bytes: Uint8Array): boolean {
	return /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));
}
