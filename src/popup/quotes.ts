import type {Facts, Quote} from '../audit/index.ts';

/** The policy's own words, and where they are. `href` only for addresses a browser may safely open. */
export type SourcedQuote = {
	readonly text: string;
	readonly language: string | null;
	readonly source: string;
	readonly href: string | null;
};

export function sourced(quotes: readonly Quote[], {policies}: Facts): readonly SourcedQuote[] {
	const seen = new Set<string>();
	return quotes
		.map(({text, policy}) => {
			const {source = '', language = null} = policies[policy] ?? {};
			return {text: text.trim(), language, source, href: addressOf(source)};
		})
		.filter(({text, source}) => {
			const key = `${source} ${text}`;
			return !seen.has(key) && seen.add(key);
		});
}

/** An address a browser may safely open; null of a file, and of anything else. */
export function addressOf(source: string): string | null {
	return /^https?:\/\//i.test(source) ? source : null;
}
