import type {AuditFile} from '../report/index.ts';

/** Names of the products by their ids, from wherever the file tells them. */
export function vendorNames({trackers, requests}: AuditFile): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const {vendor, name} of [...requests, ...trackers]) {
		if (vendor !== null && name !== null) names.set(vendor, name);
	}
	return names;
}
