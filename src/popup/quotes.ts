import type {Quote, Report} from '../audit/index.ts';

/** The policy's own words, and where they stand marked in the whole of it. */
export type SourcedQuote = {
	readonly text: string;
	readonly language: string | null;
	/** In the workspace. */
	readonly place: readonly string[];
};

export function sourced(quotes: readonly Quote[], {evidence, facts}: Report): readonly SourcedQuote[] {
	const seen = new Set<string>();
	return quotes
		.filter(({policy, text}) => {
			const key = `${policy} ${text.trim()}`;
			return !seen.has(key) && seen.add(key);
		})
		.map(({text, policy, start}) => ({
			text: text.trim(),
			language: facts.policies[policy]?.language ?? null,
			place: ['audit', evidence.id, 'policy', `${policy}-${start}`],
		}));
}

/** An address a browser may safely open; null of a file, and of anything else. */
export function addressOf(source: string): string | null {
	return /^https?:\/\//i.test(source) ? source : null;
}
