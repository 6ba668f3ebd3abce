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

/** Is the file as it was written? Nothing else may stand beside the digest, which does not cover its own place. */
export async function verify(file: {readonly integrity: {readonly digest: string}}): Promise<boolean> {
	const {integrity} = file;
	const isAlone = Object.keys(integrity).sort().join() === 'algorithm,digest';
	return isAlone && canBeWritten(file) && (await digestOf(file)) === integrity.digest;
}

/** JSON can spell minus zero and numbers too large to hold; no file of ours does, and canonical JSON would not tell them apart. */
function canBeWritten(value: unknown): boolean {
	if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
	return typeof value !== 'object' || value === null || Object.values(value).every(canBeWritten);
}

/** Names in order of their UTF-16 units, not of anybody's alphabet. An object with whole numbers as names keeps those first. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}
