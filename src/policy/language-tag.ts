/** The language of a tag as `<html lang>` has it: "nb" of "no-NO", "en" of "en_GB", "" of nothing. */
export const languageOf = (tag: string | null | undefined): string =>
	tag?.toLowerCase().replace(/^no\b/, 'nb').split(/[-_]/)[0] ?? '';
