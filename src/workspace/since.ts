const formats = new Map<string, Intl.NumberFormat>();

/** Time since the start of a run, as the language writes numbers: `12.34 s`. */
export function sinceWords(ms: number, language: string): string {
	// A format takes far longer to make than to use. Not every browser knows how nynorsk writes numbers.
	const format =
		formats.get(language) ??
		new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb', {minimumFractionDigits: 2, maximumFractionDigits: 2});
	formats.set(language, format);
	return `${format.format(ms / 1000)} s`;
}
