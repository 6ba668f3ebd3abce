import {vendorById} from '../catalog/index.ts';
import type {RequestFact} from './facts.ts';

/** Whether a request reached its vendor: many products can be run on a server of the site's own, or are reached through one. */
export function isAtVendors({vendor, url, thirdParty}: RequestFact): boolean {
	if (!thirdParty) return false;
	const known = vendor === null ? null : vendorById(vendor);
	// Of hosts nobody has put down, the owner is told by the host.
	if (!known) return true;
	const host = /^\w+:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
	const hosts = known.requests.flatMap(shape => shape.host ?? []);
	return hosts.some(named => host === named || host.endsWith(`.${named}`));
}
