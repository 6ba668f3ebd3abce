/**
 * By its byte order mark, the header's charset, else what the document says of itself; where nobody says, UTF-8 if it is valid as
 * such, else Windows-1252, as browsers guess for Western Europe.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
	const label = markOf(bytes) ?? named.exec(contentType)?.[1] ?? declared(bytes);
	return (label && decoded(bytes, label)) ?? decoded(bytes, 'utf-8', true) ?? decoded(bytes, 'windows-1252') ?? '';
}

const named = /charset\s*=\s*["']?\s*([\w-]+)/i;

function markOf([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** In `<meta>` or in the first line of XHTML. */
function declared(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const label =
		/<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
		/^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
	// A document whose declaration could be read as ASCII is not in UTF-16, whatever it says.
	return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Null where the label is nobody's, or, if `strict`, the bytes are not what it says. What was cut may end within a character. */
function decoded(bytes: Uint8Array, label: string, strict = false): string | null {
	try {
		return new TextDecoder(label, {fatal: strict}).decode(bytes, {stream: strict});
	} catch {
		return null;
	}
}
