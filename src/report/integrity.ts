/** JSON with sorted keys and no white space: the same content is always the same text. */
export function canonical(value: unknown): string {
	return JSON.stringify(sorted(value));
}

/** SHA-256 of the text as UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
	const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Digest of everything in a file but its `integrity`. */
export function digestOf(file: Readonly<Record<string, unknown>>): Promise<string> {
	return sha256(canonical(Object.fromEntries(Object.entries(file).filter(([name]) => name !== 'integrity'))));
}

/** Is the file as it was written? */
export async function verify(file: {readonly integrity: {readonly digest: string}}): Promise<boolean> {
	return (await digestOf(file)) === file.integrity.digest;
}

/** Names in order of their UTF-16 units, not of anybody's alphabet. An object with whole numbers as names keeps those first. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}
