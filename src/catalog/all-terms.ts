import {allOwners, allVendors} from './drawers.ts';
import {namedOnly, namedOnlyByWords} from './named-only.ts';
import type {OwnVendor} from './own-vendor.ts';
import {withOwnTerms} from './own-terms.ts';
import {termsOf} from './terms.ts';
import {thirdPartyNames} from './third-party-owners.ts';
import type {Term} from './vendor.ts';

let made: readonly Term[] | undefined;

/** All that may be named in a policy. Made when the first one is read: most who want to know a request read none. */
export function terms(): readonly Term[] {
	made ??= termsOf(allVendors, allOwners, {
		plain: namedOnly,
		cautious: [...namedOnlyByWords, ...thirdPartyNames()],
	});
	return made;
}

/** The same, and what an auditor's own list names. The same list, the same terms: to get ready for new ones takes a reader its time. */
export function termsWith(own: readonly OwnVendor[]): readonly Term[] {
	if (own.length === 0) return terms();
	const kept = enlarged.get(own);
	if (kept) return kept;
	const all = withOwnTerms(own, terms());
	enlarged.set(own, all);
	return all;
}

const enlarged = new WeakMap<readonly OwnVendor[], readonly Term[]>();
