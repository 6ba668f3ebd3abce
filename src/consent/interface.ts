import type {Decision} from './consent.ts';

/**
 * A way to tell one company, or a trade, what the visitor said. What comes through it is what the site told them: it need not be
 * what a platform has recorded.
 */
export type ConsentInterface = {
	readonly id: string;
	readonly name: string;
	/** Cookies that hold it. */
	readonly cookies: readonly string[];
	/** Keys in localStorage that hold it. */
	readonly storage: readonly string[];
	/** Never throws, and answers `undecided` itself for what is not its own. */
	readonly read: (raw: string) => Decision;
	readonly sources: readonly string[];
};
