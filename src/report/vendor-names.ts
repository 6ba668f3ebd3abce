import type {AuditFile} from './schema.ts';

/** Names of the products by their ids, from wherever the audit tells them. */
export function vendorNames({
	trackers,
	requests,
	cookies,
	storage,
}: Pick<AuditFile, 'trackers' | 'requests' | 'cookies' | 'storage'>): ReadonlyMap<string, string> {
	const known = [
		...[...cookies, ...storage].map(({vendor, vendorName}) => ({vendor, name: vendorName})),
		...requests,
		...trackers,
	];
	return new Map(known.flatMap(({vendor, name}) => (vendor === null || !name ? [] : [[vendor, name]])));
}
