import {getDomain, getHostname} from 'tldts';

/** Registrable domain of an address (`https://www.oslo.kommune.no/x` → `oslo.kommune.no`), or its host where there is none (an IP, localhost). */
export function siteOf(url: string): string {
	const host = usual.exec(url)?.[1];
	if (host === undefined) return lookedUp(url);
	const known = sites.get(host);
	if (known !== undefined) return known;
	const site = lookedUp(host);
	if (sites.size >= mostSites) sites.clear();
	sites.set(host, site);
	return site;
}

// A page asks few hosts many times, and each rule asks again whose they are.
const sites = new Map<string, string>();
const mostSites = 1000;

/** A host as browsers write it, with nothing before or behind it that could be read in two ways. */
const usual = /^https?:\/\/([a-z\d.-]+)(?=[/?#]|:\d{1,5}(?:[/?#]|$)|$)/;

function lookedUp(address: string): string {
	return getDomain(address, {allowPrivateDomains: true}) ?? getHostname(address) ?? '';
}
