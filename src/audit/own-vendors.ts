import {faultOfHost, type OwnVendor} from '../catalog/index.ts';
import type {Evidence} from './evidence.ts';
import type {GapFact} from './facts.ts';
import {homeOf} from './home.ts';
import type {Seen} from './seen.ts';

/** Products the auditor knows and the catalogue may not; the newest list counts. */
export type OwnVendorsGiven = Seen<'own-vendors', {vendors: readonly OwnVendor[]}>;

/** The auditor's list that counts, and its hosts that nobody can have. The site is not its own third party. */
export function ownVendorsOf(evidence: Evidence): {
	readonly vendors: readonly OwnVendor[];
	readonly gaps: readonly GapFact[];
} {
	const given = evidence.runs.flatMap(({observations}) => observations).filter(isList);
	const newest = given.reduce<OwnVendorsGiven | null>((last, it) => (last && last.at > it.at ? last : it), null);
	if (!newest) return {vendors: [], gaps: []};
	const pages = hostsOfPages(evidence);
	const isPages = (host: string) => pages.some(page => page === host || page.endsWith(`.${host}`));
	const refused = new Set<string>();
	const vendors = newest.vendors.map(vendor => ({
		...vendor,
		hosts: vendor.hosts.filter(host => {
			if (isPages(host)) refused.add(host);
			return !isPages(host) && faultOfHost(host) === null;
		}),
	}));
	return {vendors, gaps: [...refused].map(detail => ({gap: 'own-vendor-is-site', detail}))};
}

const isList = (seen: {readonly kind: string}): seen is OwnVendorsGiven => seen.kind === 'own-vendors';

/** Hosts the site's own pages were at. */
function hostsOfPages(evidence: Evidence): readonly string[] {
	const {domain, isOwn} = homeOf(evidence);
	const seen = evidence.runs.flatMap(({observations}) => observations);
	const pages = seen.flatMap(it => (it.kind === 'navigation' ? [it.url] : []));
	const hosts = [evidence.url, ...pages].filter(isOwn).map(url => (URL.canParse(url) ? new URL(url).hostname : ''));
	return [...new Set([domain, ...hosts])];
}

/** What of a list matters to who reads a policy; '' for none. */
export function namesIn(own: readonly OwnVendor[]): string {
	return own.length === 0 ? '' : JSON.stringify(own.map(({name, owner, aliases = []}) => [name, owner, ...aliases]));
}
