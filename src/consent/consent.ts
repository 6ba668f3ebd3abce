/** What the visitor has said so far, as far as the site knows. */
export type ConsentState = 'unknown' | 'pending' | 'rejected' | 'partial' | 'accepted';

/** What a site does when: before any choice, after a yes, a no, a partial choice, or a yes taken back. */
export type Phase = 'before' | 'accepted' | 'rejected' | 'custom' | 'withdrawn';

export type SignalKind = 'tcf' | 'gpp' | 'google-consent-mode' | 'cmp-cookie' | 'cmp-api';

/** A consent signal read: purposes in the platform's own words. */
export type Decision = {
	readonly state: ConsentState;
	readonly granted: readonly string[];
	readonly denied: readonly string[];
	/** How many companies it is about, where a standard lists them. */
	readonly vendors?: VendorCounts;
	/** What it says besides, by the standard's own names: the version of a policy, the regions of a default. */
	readonly details?: Readonly<Record<string, string | number | boolean>>;
};

export type VendorCounts = {
	/** With consent. */
	readonly granted: number;
	/** Shown to the visitor and without consent; null where the signal does not list who was shown. */
	readonly denied: number | null;
	/** Who may rest on a legitimate interest, with consent or without. */
	readonly interests?: number;
};

export const undecided: Decision = {state: 'unknown', granted: [], denied: []};
