import type {RequestFact} from './facts.ts';

/** Who stopped a request before it left: another extension, the browser itself, or the site by its own security policy. */
export type Blocker = 'extension' | 'browser' | 'page';

/** Null: it left, or ended by itself. */
export function blockerOf({error}: Pick<RequestFact, 'error'>): Blocker | null {
	return error === undefined ? null : (blockers.find(([, told]) => told.test(error))?.[0] ?? null);
}

/** Nothing left the browser: somebody stopped the request. */
export function isBlocked(request: Pick<RequestFact, 'error'>): boolean {
	return blockerOf(request) !== null;
}

/** The error of a request that a record tells of and that never left, where the record does not tell why. */
export const neverSent = 'never sent';

// Not Chromium's ERR_BLOCKED_BY_ORB or ERR_BLOCKED_BY_RESPONSE, where only the answer was kept from the page. NS_ERROR_ABORT
// is what Firefox says when an extension stops a request; NS_BINDING_ABORTED also ends beacons that did leave.
// net/base/net_error_list.h; xpcom/base/ErrorList.py; toolkit/components/extensions/webrequest/WebRequest.sys.mjs
const blockers: readonly (readonly [Blocker, RegExp])[] = [
	['extension', /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT\b/],
	['page', /ERR_BLOCKED_BY_CSP/],
	[
		'browser',
		/ERR_BLOCKED_BY_(?:ADMINISTRATOR|PRIVATE_NETWORK_ACCESS_CHECKS)|NS_ERROR_(?:(?:[A-Z]*TRACKING|FINGERPRINTING|CRYPTOMINING|MALWARE|PHISHING|UNWANTED|HARMFUL|BLOCKED)_URI|BLOCKED_BY_POLICY)|^never sent$/,
	],
];
