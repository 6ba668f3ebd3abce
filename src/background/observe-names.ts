import browser from 'webextension-polyfill';
import {observe, recordById, siteOfHost, type OpenRecord} from './records.ts';

type Dns = {resolve(host: string, flags: readonly string[]): Promise<{canonicalName?: string}>};

const {dns} = browser as unknown as {dns?: Dns};
/** Hosts asked for already, by record. */
const looked = new Map<string, Set<string>>();
const most = 200;

/** Which of the site's own hosts are another's by DNS. Only Firefox tells; elsewhere the record says that nobody looked. */
export function observeName(record: OpenRecord, host: string, at: number): void {
	for (const id of looked.keys()) if (!recordById(id)) looked.delete(id);
	const known = looked.get(record.id) ?? new Set();
	looked.set(record.id, known);
	if (known.has(host) || known.size >= most || record.site === '' || siteOfHost(host) !== record.site) return;
	known.add(host);
	if (!dns) {
		if (known.size === 1) observe(record, {kind: 'gap', at, gap: 'canonical-names-unknown'});
		return;
	}

	void dns.resolve(host, ['canonical_name']).then(
		({canonicalName: name}) => {
			const open = recordById(record.id);
			if (open && name && name !== host) observe(open, {kind: 'canonical-name', at: Date.now(), host, name});
		},
		() => {}, // What cannot be resolved is nobody's.
	);
}
