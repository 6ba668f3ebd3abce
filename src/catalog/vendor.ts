export type Category =
	| 'analytics'
	| 'advertising'
	| 'social'
	| 'session-recording'
	| 'tag-manager'
	| 'consent'
	| 'customer-interaction'
	| 'testing'
	| 'monitoring'
	| 'email-marketing'
	| 'affiliate'
	| 'payment'
	| 'hosting'
	| 'fingerprinting'
	| 'content'
	| 'essential'
	| 'unknown';

/** A company. Country is ISO 3166-1 alpha-2 of its seat. */
export type Owner = {
	readonly id: string;
	readonly name: string;
	readonly country: string;
	readonly eea: boolean;
	/** Other spellings a policy may use: former names, legal names. */
	readonly aliases?: readonly string[];
	readonly source: string;
};

/**
 * One shape of request that belongs to a product. `host` matches itself and every subdomain; without a host the shape is
 * looked for on the audited site's own hosts too (a proxy). All that is given must match.
 */
export type RequestShape = {
	readonly host?: string;
	readonly path?: RegExp;
	/** Names of query (or form body) parameters that must be there; a RegExp tests the value. */
	readonly parameters?: Readonly<Record<string, RegExp | true>>;
	/** Does this request serve to track a visitor? Default: the vendor's own `tracks`. */
	readonly tracks?: boolean;
	/** Sent to record something, not to show something. Default false. */
	readonly beacon?: boolean;
};

/** A cookie a product sets. `*` at the end of a name stands for any ending; lifetime in seconds as its maker documents it. */
export type KnownCookie = {
	readonly name: string;
	readonly party: 'first' | 'third';
	readonly lifetime?: number | 'session';
	readonly purpose?: 'analytics' | 'advertising' | 'personalisation' | 'social' | 'essential';
	readonly source?: string;
};

/** A product, as its owner names it today. */
export type Vendor = {
	readonly id: string;
	readonly name: string;
	/** Id of an owner in the owners drawer. */
	readonly owner: string;
	readonly category: Category;
	/** Whether its requests serve to track a visitor (not: a font, a library, a payment, a consent platform). */
	readonly tracks: boolean;
	readonly requests: readonly RequestShape[];
	readonly cookies?: readonly KnownCookie[];
	/** localStorage, sessionStorage or IndexedDB names; `*` at the end stands for any ending. */
	readonly storage?: readonly string[];
	/** Other names a policy uses for it, former names included. */
	readonly aliases?: readonly string[];
	/** True when the product was shut down or replaced: text naming it is out of date. */
	readonly discontinued?: boolean;
	/** Where the facts above come from. */
	readonly sources: readonly string[];
};

/** A request as an observer or a HAR tells it. `type` is webRequest's resource type. */
export type SentRequest = {
	readonly url: string;
	readonly type?: string;
	readonly method?: string;
	readonly body?: string;
	/** Whether the url belongs to the audited site's own registrable domain. */
	readonly firstParty?: boolean;
};

/** What a request is. Fixed shape: the contract's `Identified`. */
export type Identified = {
	readonly url: string;
	readonly vendor: string | null;
	readonly name: string | null;
	readonly owner: string | null;
	readonly category: Category | null;
	readonly tracking: boolean;
	readonly beacon: boolean;
	readonly proxied: boolean;
	readonly decoded?: Readonly<Record<string, unknown>>;
};
