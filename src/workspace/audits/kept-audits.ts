import {siteOf} from '../../audit/index.ts';
import {headers} from '../../webext/evidence-in-reach.ts';
import {imported} from './imported.ts';

/** An audit somebody can open, of this browser or handed in. */
export type AuditKept = {
	readonly id: string;
	readonly url: string;
	/** ms since the epoch. */
	readonly startedAt: number;
	/** Null: it is still being observed. */
	readonly finishedAt: number | null;
	/** The file it was handed in as. */
	readonly name?: string;
};

/** Audits of one site, newest first. */
export type SiteAudits = {readonly site: string; readonly audits: readonly AuditKept[]};

/** All audits by their site; the site audited last stands first. */
export async function keptAudits(): Promise<readonly SiteAudits[]> {
	const own = (await headers()).filter(({mode}) => mode === 'audit');
	const handed = [...imported()].map(([id, {url, name, startedAt}]) => {
		const at = Date.parse(startedAt);
		return {id, url, name, startedAt: at, finishedAt: at};
	});
	return bySite([...own, ...handed]);
}

/** Exported for its test. */
export function bySite(audits: readonly AuditKept[]): readonly SiteAudits[] {
	const newest = audits.toSorted((one, other) => other.startedAt - one.startedAt);
	const sites = [...new Set(newest.map(({url}) => siteOf(url)))];
	return sites.map(site => ({site, audits: newest.filter(({url}) => siteOf(url) === site)}));
}
