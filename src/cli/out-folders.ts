import path from 'node:path';

/** A folder for each site: `--out` itself for a single site, one per host below it for several; none is named twice. */
export function outFolders(sites: readonly string[], {out, at}: {out?: string | undefined; at: Date}): string[] {
	const taken = new Map<string, number>();
	return sites.map(site => {
		const folder = folderFor(site, sites.length === 1, out, at);
		const count = (taken.get(folder) ?? 0) + 1;
		taken.set(folder, count);
		return count === 1 ? folder : `${folder}-${count}`;
	});
}

function folderFor(site: string, single: boolean, out: string | undefined, at: Date): string {
	// Nor has every file system a place for what else an address may hold.
	const host = new URL(site).host.replaceAll(/[^\w.-]/g, '_');
	if (out === undefined) return path.join('audits', host, timeIn(at));
	return single ? out : path.join(out, host);
}

/** Where the line a site stands: beside the folders of the sites. */
export function summaryPlace({out, at}: {out?: string | undefined; at: Date}): {folder: string; name: string} {
	return out === undefined ? {folder: 'audits', name: `summary-${timeIn(at)}.csv`} : {folder: out, name: 'summary.csv'};
}

/** Windows takes no colon in a name. */
function timeIn(at: Date): string {
	return `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}
