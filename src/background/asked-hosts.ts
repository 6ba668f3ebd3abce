import {openRecords, siteOfHost, type OpenRecord} from './records.ts';

/** Hosts a record's tab has asked, so that a changed cookie finds the tabs it concerns. Known again with the next request. */
const hosts = new Map<string, Set<string>>();
const mostHosts = 5000;

/** Whether it is a new one. */
export function noteHost({id}: OpenRecord, host: string): boolean {
	const seen = hosts.get(id) ?? new Set<string>();
	hosts.set(id, seen);
	if (seen.size >= mostHosts || seen.has(host)) return false;
	seen.add(host);
	return true;
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
