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
};

export const undecided: Decision = {state: 'unknown', granted: [], denied: []};
