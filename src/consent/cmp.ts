import type {Decision} from './consent.ts';

/** A consent management platform: how to know it, where it keeps the visitor's choice, where its buttons are. */
export type Cmp = {
	readonly id: string;
	readonly name: string;
	/** Tested against the address of every script on the page. Empty where that script is not the banner's own. */
	readonly scripts: readonly RegExp[];
	/** CSS selector of an element only this platform puts on a page. */
	readonly element: string;
	/** Cookies that hold the choice; a trailing `*` stands for any ending. */
	readonly cookies: readonly string[];
	/** Keys in localStorage that hold the choice; a trailing `*` as above. */
	readonly storage: readonly string[];
	/** Cookie or storage key that is there only once a choice was made: without it the others hold defaults. */
	readonly decidedBy?: string;
	/** The choice is spread over several cookies or keys: they are recorded as one `name=value; name=value`. */
	readonly spread?: true;
	/** DOM events on the window or document after which the stored choice is new. */
	readonly events?: readonly string[];
	/** Paths of globals only this platform's script lays down, such as `Cookiebot.consent`: asked for when nothing else tells it. */
	readonly globals?: readonly string[];
	/** Reads what a cookie or storage key holds; never throws, and answers `undecided` itself for what is not its own. */
	readonly read: (raw: string) => Decision;
	readonly banner: CmpBanner;
	readonly sources: readonly string[];
};

/** CSS selectors; the buttons are looked for inside `root` and `second`. */
export type CmpBanner = {
	/** The first layer. */
	readonly root: string;
	/** The layer with the detailed choices, where it is an element of its own. */
	readonly second?: string;
	readonly accept: string;
	readonly reject?: string;
	readonly settings?: string;
	readonly save?: string;
	/** What stays on the page after a choice and brings the banner back: an icon, a link. */
	readonly reopen?: string;
	/** Paths of functions of the platform's own interface that bring the banner back, called without arguments. */
	readonly reopenCalls?: readonly string[];
};
