import {
	siteOf,
	trackerOfRequest,
	type CookieFact,
	type Facts,
	type RequestFact,
	type StoredFact,
	type Verdict,
} from '../audit/index.ts';

/** What was seen, of one tracker or for one finding. */
export type Traces = {
	readonly requests: readonly RequestFact[];
	readonly cookies: readonly CookieFact[];
	readonly storage: readonly StoredFact[];
};

/** What a tracker’s counts count; vendors the catalogue does not know go by their registrable domain. */
export function tracesOf(vendor: string, {requests, cookies, storage}: Facts): Traces {
	return {
		requests: requests.filter(request => trackerOfRequest(request) === vendor),
		cookies: cookies.filter(cookie => (cookie.vendor?.id ?? siteOf(`https://${cookie.domain}`)) === vendor),
		storage: storage.filter(stored => stored.vendor?.id === vendor),
	};
}

export function tracesIn(evidence: Verdict['evidence'], {requests, cookies, storage}: Facts): Traces {
	return {
		requests: requests.filter(({id}) => evidence?.requests?.includes(id)),
		cookies: cookies.filter(({id}) => evidence?.cookies?.includes(id)),
		storage: storage.filter(({id}) => evidence?.storage?.includes(id)),
	};
}

/** Host and path of an address, without its query: `www.google-analytics.com/g/collect`. */
export function place(url: string): string {
	if (!URL.canParse(url)) {
		return url;
	}

	const {host, pathname, protocol} = new URL(url);
	return host ? host + pathname.replace(/\/$/, '') : protocol;
}
