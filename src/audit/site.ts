import {getDomain, getHostname} from 'tldts';

/** Registrable domain of an address (`https://www.oslo.kommune.no/x` → `oslo.kommune.no`), or its host where there is none (an IP, localhost). */
export function siteOf(url: string): string {
	return getDomain(url, {allowPrivateDomains: true}) ?? getHostname(url) ?? '';
}
