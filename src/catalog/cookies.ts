import {nameTable} from './names.ts';
import type {KnownCookie, Vendor} from './vendor.ts';

export type CookieOfVendor = {readonly vendor: Vendor; readonly cookie: KnownCookie};

/** Throws when two vendors claim the same cookie in the same place. */
export function cookieTable(vendors: readonly Vendor[]): (name: string, domain?: string) => CookieOfVendor | null {
	const claimed = new Map<string, string>();
	const entries = vendors.flatMap(vendor =>
		(vendor.cookies ?? []).map(cookie => {
			for (const domain of cookie.domains ?? ['the site']) {
				const claim = `${cookie.name} on ${domain}`;
				if (claimed.has(claim)) throw new Error(`${vendor.id} and ${claimed.get(claim)} claim the cookie ${claim}`);
				claimed.set(claim, vendor.id);
			}
			return {name: cookie.name, rest: cookie.rest, value: {vendor, cookie}};
		}),
	);
	const find = nameTable(entries);

	return (name, domain) => {
		const found = find(name);
		if (domain === undefined) return found.every(({vendor}) => vendor === found[0]?.vendor) ? (found[0] ?? null) : null;
		// A name of everybody's is first of all his who sets it there.
		return (
			found.find(({cookie}) => cookie.domains && livesOn(cookie, domain)) ??
			found.find(({cookie}) => !cookie.domains) ??
			null
		);
	};
}

function livesOn({domains}: KnownCookie, domain: string): boolean {
	if (!domains) return true;
	const host = domain.replace(/^\./, '').toLowerCase();
	return domains.some(known => host === known || host.endsWith(`.${known}`));
}
