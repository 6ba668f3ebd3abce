import type {Evidence, RequestSeen} from './evidence.ts';
import {siteOf} from './site.ts';

/** The audited site: where the first load ended, redirects and all, and whether an address or host is its own. */
export type Home = {readonly domain: string; isOwn(address: string): boolean};

export function homeOf({url, runs}: Evidence): Home {
	const first = runs[0]?.observations ?? [];
	const isPage = (seen: (typeof first)[number]): seen is RequestSeen =>
		seen.kind === 'request' && seen.type === 'main_frame' && seen.frame === 0;
	const page = first.find(isPage);
	const landed = page && first.filter(isPage).findLast(({id}) => id === page.id);
	const navigated = first.find(seen => seen.kind === 'navigation');
	const domain = siteOf(landed?.url ?? navigated?.url ?? url);
	// The address asked for may be an older name of the same shop: `butikk.no` that answers from `butikk.com`.
	const own = new Set([domain, siteOf(url)]);
	return {domain, isOwn: address => own.has(siteOf(address))};
}
