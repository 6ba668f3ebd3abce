/** Seconds, or until the browser closes. */
export type Lifetime = number | 'session';

export type Status = 'declared' | 'denied' | 'mentioned';
export type Condition = 'consent' | 'legitimate-interest';

export type Technique =
	| 'cookies'
	| 'web-beacons'
	| 'pixels'
	| 'local-storage'
	| 'fingerprinting'
	| 'session-recording'
	| 'server-logs'
	| 'email-tracking';

export type Purpose = 'analytics' | 'advertising' | 'personalisation' | 'social' | 'essential';

export type Claim =
	| 'no-third-party-sharing'
	| 'no-tracking'
	| 'consent-before-tracking'
	| 'implied-consent'
	| 'legitimate-interest-tracking'
	| 'ip-anonymised'
	| 'consent-mode'
	| 'opt-out-offered'
	| 'transfer-outside-eea'
	| 'no-transfer-outside-eea'
	| 'not-identifying'
	| 'browser-settings-as-consent'
	| 'outdated-reference';

/** What is said, without where. */
export type Statement =
	| {
			readonly kind: 'vendor';
			readonly vendor: string;
			/** As the policy calls it, which may be a name its owner has given up. */
			readonly name: string;
			readonly status: Status;
			readonly condition?: Condition;
	  }
	| {readonly kind: 'owner'; readonly owner: string; readonly status: Status}
	| {readonly kind: 'technique'; readonly technique: Technique; readonly status: 'declared' | 'denied'}
	| {
			readonly kind: 'purpose';
			readonly purpose: Purpose;
			readonly status: 'declared' | 'denied';
			readonly condition?: Condition;
	  }
	| {
			readonly kind: 'cookie';
			readonly cookie: string;
			readonly provider?: string;
			readonly purpose?: string;
			readonly lifetime?: Lifetime;
			/** The kind of cookie it is listed as. */
			readonly category?: Purpose;
	  }
	| {
			readonly kind: 'lifetime';
			readonly subject: string;
			readonly seconds: number;
			readonly bound: 'exactly' | 'at-most' | 'at-least';
	  }
	| {readonly kind: 'retention'; readonly subject: string; readonly seconds: number}
	| {
			readonly kind: 'claim';
			readonly claim: Claim;
			/** Said without limits: "nothing before consent", not "for marketing we ask for consent". */
			readonly absolute?: true;
	  };

/** Something the policy says, with the words that say it: `text.slice(start, end) === quote`, UTF-16 offsets. */
export type Declaration = Statement & {readonly start: number; readonly end: number; readonly quote: string};

/** A name to look for in a policy: a product of the catalogue, or only its owner. Comes in as an argument. */
export type Term = {
	readonly kind: 'vendor' | 'owner';
	/** Product id (`google-analytics`) or owner name (`Google`). */
	readonly id: string;
	/** The product's or owner's name as it writes it today. */
	readonly name: string;
	/** Every spelling a policy may use, former names included; matched without regard to case, with inflection. */
	readonly spellings: readonly string[];
	/** Spellings that are words as well ("Segment", "Branch"): names only as written here, within a sentence or alone in a list or table. */
	readonly cautious?: readonly string[];
	/** The owner's name, for products: "Google" beside "Google Analytics" is no second declaration. */
	readonly owner?: string;
};

/** A policy read. */
export type Reading = {
	/** BCP 47: `nb`, `nn`, `en` …; null when no known language fits. */
	readonly language: string | null;
	/** Read with the language's own lexicon; otherwise a neighbour's was tried, and what was found proves nothing. */
	readonly understood: boolean;
	readonly declarations: readonly Declaration[];
};
