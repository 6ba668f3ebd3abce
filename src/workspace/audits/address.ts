/** What somebody typed as the address of a site, the scheme may be left out; null where it is none. */
export function addressOf(typed: string): string | null {
	const text = typed.trim();
	const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (text === '' || /\s/.test(text) || !/^https?:/i.test(whole) || !URL.canParse(whole)) return null;
	return new URL(whole).href;
}
