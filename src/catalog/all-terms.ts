import {allOwners, allVendors} from './drawers.ts';
import {namedOnly, namedOnlyByWords} from './named-only.ts';
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
