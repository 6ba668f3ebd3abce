const written = /^[\w+/-]+={0,2}$/;

/** What base64 stands for, also of the kind made for addresses; null where it is none. */
export function textOfBase64(text: string): string | null {
	// A plus sign that nobody escaped was read as a space.
	const whole = text.replaceAll(' ', '+');
	if (!written.test(whole)) return null;
	try {
		const letters = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = new Uint8Array(letters.length);
		for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
		return new TextDecoder().decode(bytes);
	} catch {
		return null;
	}
}
