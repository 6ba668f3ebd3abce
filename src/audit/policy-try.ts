/** By what a policy was found: a sitemap counts among the well-known addresses. */
export type PolicySource = 'link' | 'well-known' | 'cmp' | 'auditor' | 'file';

/** One address that was looked at for a policy, and what came of it. */
export type PolicyTry = {
	readonly url: string;
	readonly foundBy: PolicySource;
	readonly outcome: PolicyOutcome;
	/** What the link said, or whose table of cookies it is. */
	readonly label?: string;
};

export type PolicyOutcome =
	| 'read'
	| 'not-found'
	| 'not-a-policy'
	| 'too-short'
	| 'unreachable'
	/** There is little in it until its scripts have run. */
	| 'needs-scripts'
	/** Within the same record: what came of it was said then. */
	| 'asked-before';
