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
	const named = asBrowsersWrite(address);
	return getDomain(named, options) ?? getHostname(named, options) ?? '';
}

// Some hosts begin with a hyphen; it is not for us to say they cannot be.
const options = {allowPrivateDomains: true, validateHostname: false};

/** `blåbær.no` is `xn--blbr-roah.no`. */
function asBrowsersWrite(address: string): string {
	if (/^\p{ASCII}*$/u.test(address)) return address;
	const url = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
	return URL.canParse(url) ? new URL(url).hostname : address;
}
