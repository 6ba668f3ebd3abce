/** Text that is already HTML: made by `html`, or our own style sheet. */
export type Markup = {readonly markup: string};

type Part = string | number | Markup | readonly Markup[];

/** A template whose values are escaped, unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	return {markup: strings.reduce((text, string, index) => text + written(parts[index - 1] ?? '') + string)};
}

export const nothing: Markup = {markup: ''};

/** Safe as text and inside a quoted attribute, and free of characters that turn the reading direction around. */
export function escape(text: string): string {
	return text
		.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, character => (/[\n\t]/.test(character) ? character : ''))
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

function written(part: Part): string {
	if (typeof part === 'string') return escape(part);
	if (typeof part === 'number') return String(part);
	return 'markup' in part ? part.markup : part.map(({markup}) => markup).join('\n');
}
