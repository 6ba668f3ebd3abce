import type {Belonging} from './hosts.ts';
import type {Lookup} from './lookup.ts';
import type {Told} from './told.ts';
import type {SentRequest} from './vendor.ts';

export type Disguise = Belonging & {readonly canonicalName: string};

/**
 * Who answers behind a host of the site's own, where DNS says that the host is another company's; null where it is not, or
 * where that company is hired to serve the site: a CNAME to a CDN hides nothing. `own` is what the request is by its face.
 */
export function disguiseOf(
	{whose, nameOfOwner}: Lookup,
	{firstParty, canonicalName}: SentRequest,
	told: Told,
	own: Belonging,
): Disguise | null {
	if (firstParty !== true || canonicalName === undefined || own.claim?.shape.host !== undefined) return null;
	const name = canonicalName.replace(/\.$/, '').toLowerCase();
	if (!hostName.test(name) || name === told.host) return null;

	const behind = whose({...told, host: name});
	const claim = own.claim ?? behind.claim;
	const hider = behind.claim?.shape.host === undefined ? null : behind.claim.vendor;
	if (!hider && !behind.measures) return null;
	const owner = hider ? nameOfOwner(hider) : behind.owner;
	if (owner === null || owner === own.owner) return null;
	return {...behind, claim, owner, canonicalName: name};
}

const hostName = /^(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/;
