/** As long as MD5, SHA-1 or SHA-256, in hexadecimal, or SHA-256 in base64. What was hashed, only a name can tell. */
export function isHash(text: string): boolean {
	return /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\w+/-]{43}=?)$/i.test(text.trim());
}
