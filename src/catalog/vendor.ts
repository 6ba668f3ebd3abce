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
	/** What third-party-web calls it, where that is neither the name nor an alias. */
	readonly listedAs?: readonly string[];
	readonly source: string;
};

/**
 * One shape of request that belongs to a product. All that is given must match, and the shape that says most wins.
 * `host` matches itself and every subdomain. Without a host the shape is looked for wherever no product has claimed the
 * request, the audited site's own hosts included (a proxy): it needs `file` or `mark`, and must be unmistakable.
 */
export type RequestShape = {
	readonly host?: string | readonly string[];
	/** How the path begins, or a test of it. */
	readonly path?: string | RegExp;
	/** The last part of the path; a slash behind it is not counted. */
	readonly file?: string;
	/** What must stand in the path or the query, word for word: what there is to go by where files were renamed. */
	readonly mark?: string;
	/** webRequest's resource types. */
	readonly types?: readonly string[];
	/** Names of query (or form body) parameters that must be there; a RegExp tests the value. */
	readonly parameters?: Readonly<Record<string, RegExp | true>>;
	readonly body?: RegExp;
	/** Does this request serve to track a visitor? Default: the vendor's own `tracks`. */
	readonly tracks?: boolean;
	/** Sent to record something, not to show something. Default false. */
	readonly beacon?: boolean;
};

/** A cookie a product sets. `*` at the end of a name stands for any ending; lifetime in seconds as its maker documents it. */
export type KnownCookie = {
	readonly name: string;
	/** What the `*` may stand for. */
	readonly rest?: RegExp;
	readonly party: 'first' | 'third';
	/** Where a third-party cookie lives; subdomains included. */
	readonly domains?: readonly string[];
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
	/** Other names a policy uses for it, the bare brand where it can only mean this product. */
	readonly aliases?: readonly string[];
	/** Names it no longer goes by: a text that uses them was written long ago. */
	readonly formerNames?: readonly string[];
	/** Names it goes by that are words as well ("Clarity"): meant only where they stand as names do. */
	readonly shortNames?: readonly string[];
	/** So is its own name ("Cookie Information"). */
	readonly ordinaryName?: boolean;
	/** Query parameters whose values are evidence and tell nothing of the visitor: measurement ids, events, versions. */
	readonly evidence?: readonly string[];
	/** True when the product was shut down or replaced: text naming it is out of date. */
	readonly discontinued?: boolean;
	/** Of an auditor's own list, not of the catalogue. */
	readonly listedBy?: 'auditor';
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
	/** Names of the site's own cookies whose values it carries. */
	readonly carries?: readonly string[];
	/** Address of the hop before, where a redirect led here. */
	readonly redirectedFrom?: string;
	/** The DNS name its host is another name for (CNAME). */
	readonly canonicalName?: string;
};

/** How a request was answered. `size` in bytes. */
export type Answer = {readonly status: number | null; readonly mime: string | null; readonly size: number | null};

/** What a request of nobody known was told by. */
export type BeaconReason =
	/** How it was sent: `sendBeacon` or a link's `ping`, a picture, a script's POST, the browser's report of a broken CSP. */
	| 'ping'
	| 'image'
	| 'post'
	| 'csp-report'
	/** What came back: nothing, or a picture too small to see. */
	| 'empty-answer'
	| 'one-pixel'
	/** What it says: something like a visitor's id, the page's address, the value of one of the site's own cookies. */
	| 'id-parameter'
	| 'page-address'
	| 'cookie-value'
	/** The redirect that led to it handed a visitor's id on to another site (cookie sync). */
	| 'id-passed-on';

/** What a request says of itself. Names of personal data, never their values. */
export type Decoded = Readonly<Record<string, unknown>> & {
	readonly measurementId?: string;
	readonly events?: readonly string[];
	readonly consent?: {
		readonly gcs?: string;
		readonly gcd?: string;
		readonly adStorage?: boolean;
		readonly analyticsStorage?: boolean;
	};
	/** Names of parameters that carry something about a person. */
	readonly personalData?: readonly string[];
	/** Why a request of an unknown vendor counts as a beacon; of a known one only that an id was passed on to it. */
	readonly reasons?: readonly BeaconReason[];
	/** Whose host it is by DNS, where the site's own name hides another company. */
	readonly canonicalName?: string;
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
	readonly decoded?: Decoded | undefined;
};

/** A name to look for in a policy: a product, or only its owner. `id` is the product's id or the owner's name. */
export type Term = {
	readonly kind: 'vendor' | 'owner';
	readonly id: string;
	readonly name: string;
	readonly spellings: readonly string[];
	/** Spellings that are words as well. */
	readonly cautious?: readonly string[];
	readonly owner?: string;
};
