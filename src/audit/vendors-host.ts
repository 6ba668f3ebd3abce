import type {Catalog} from '../catalog/index.ts';
import type {RequestFact} from './facts.ts';

/** Whether a request reached its vendor: many products can be run on a server of the site's own, or are reached through one. */
export function isAtVendors({vendor, url, thirdParty}: RequestFact, catalog: Catalog): boolean {
	if (!thirdParty) return false;
	const hosts = vendor === null ? null : hostsOf(vendor, catalog);
	// Of hosts nobody has put down, the owner is told by the host.
	if (!hosts) return true;
	const host = /^\w+:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
	return hosts.some(named => host === named || host.endsWith(`.${named}`));
}

// Asked of every request, and there are few vendors.
const known = new WeakMap<Catalog, Map<string, readonly string[] | null>>();

function hostsOf(id: string, catalog: Catalog): readonly string[] | null {
	const byVendor = known.get(catalog) ?? new Map<string, readonly string[] | null>();
	known.set(catalog, byVendor);
	const hosts = byVendor.get(id);
	if (hosts !== undefined) return hosts;
	const vendor = catalog.vendorById(id);
	const found = vendor && [...new Set(vendor.requests.flatMap(shape => shape.host ?? []))];
	byVendor.set(id, found);
	return found;
}
