import {openRecords, siteOfHost, type OpenRecord} from './records.ts';

/** Hosts a record's tab has asked, so that a changed cookie finds the tabs it concerns. Known again with the next request. */
const hosts = new Map<string, Set<string>>();
const mostHosts = 5000;

export function noteHost({id}: OpenRecord, host: string): void {
	const seen = hosts.get(id);
	if (!seen) {
		hosts.set(id, new Set([host]));
	} else if (seen.size < mostHosts) {
		seen.add(host);
	}
}

/** Open records whose tab asked this host or a host below it (a cookie's domain), or whose site it is. */
export function recordsOfHost(domain: string): readonly OpenRecord[] {
	const open = openRecords();
	for (const id of hosts.keys()) {
		if (!open.some(record => record.id === id)) hosts.delete(id);
	}

	const below = `.${domain}`;
	const site = siteOfHost(domain);
	return open.filter(
		record =>
			record.site === site || [...(hosts.get(record.id) ?? [])].some(host => host === domain || host.endsWith(below)),
	);
}
