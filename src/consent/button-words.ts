export type ButtonChoice = 'accept' | 'reject' | 'settings' | 'save';

/**
 * How one language words a consent banner. Each entry is the source of a RegExp for a whole label that has been folded:
 * lower case, no punctuation, single spaces.
 */
export type ButtonWords = Readonly<Record<ButtonChoice, readonly string[]>> & {
	/** What a page calls the way back to a choice made: a button in its footer, say. Its cookie policy is none. */
	readonly reopen: readonly string[];
	/** Takes a yes back. */
	readonly withdraw: readonly string[];
	/** What a banner's text speaks of; matched anywhere in it. */
	readonly topic: readonly string[];
};
