/** What can be missing of a record, each with its words for people (`gap_<id>`). */
export type GapId =
	| 'not-quiet'
	| 'no-accept-button'
	| 'no-reject-button'
	/** After a yes, no way back to it was found (GDPR 7(3)). */
	| 'no-way-back'
	/** No page of the site ever came: worked out by the audit. */
	| 'page-unopened'
	/** The page itself was answered with an error; `detail` is which: worked out by the audit. */
	| 'page-error'
	/** Nothing but the press shows that the site took the choice: worked out by the audit. */
	| 'choice-unconfirmed'
	/** After a no, the consent platform says yes: worked out by the audit. */
	| 'choice-contradicted'
	| 'policy-not-read'
	| 'policy-language'
	/** A policy was longer than is read. */
	| 'policy-cut'
	/** A policy, or its table of cookies, is there only once the page's scripts have run. */
	| 'policy-needs-scripts'
	/** The auditor's own list of vendors has a host that is the audited site itself: worked out by the audit. */
	| 'own-vendor-is-site'
	| 'observations-cut'
	| 'body-cut'
	| 'no-host-access'
	/** The page's own Resource Timing tells of requests that the browser told the extension nothing of. */
	| 'request-unseen'
	/** Chromium's network service sends reports of the Reporting API itself and tells no extension. */
	| 'reports-unseen'
	/** The browser stopped the background while the page was at work. */
	| 'background-stopped'
	/** A visit's first page was there before it: brought back from memory, or made ready unseen. */
	| 'page-there-before'
	| 'browser-closed'
	| 'extension-updated'
	/** The page told more than can be kept at once. */
	| 'page-flood'
	| 'url-cut'
	| 'store-full'
	| 'access-changed'
	/** Chromium does not say whether a host of the site's own is another's by DNS. */
	| 'canonical-names-unknown'
	/** Requests of the site's workers were told to every open tab of the site. */
	| 'worker-shared'
	/** The traffic was recorded by another program, in phases somebody named. */
	| 'from-har'
	/** A HAR that does not begin with the page itself: what left before is not in it. */
	| 'har-begins-late'
	/** Values were taken out of a HAR's addresses: who is known by them alone is not known. */
	| 'har-redacted'
	/** No cookie stands anywhere in a HAR: developer tools leave them out unless told otherwise. */
	| 'har-no-cookies';
