import type {Evidence} from './evidence.ts';
import type {Observation} from './observation.ts';
import {siteOf} from './site.ts';

/** The audited site: where the first load ended, redirects and all, and whether an address or host is its own. */
export type Home = {readonly domain: string; isOwn(address: string): boolean};

export function homeOf({url, runs}: Evidence): Home {
	const first = runs[0]?.observations ?? [];
	const pages = first.flatMap(pageIn);
	const landed = pages.findLast(({id}) => id === pages[0]?.id);
	const navigated = first.find(seen => seen.kind === 'navigation');
	const domain = siteOf(landed?.url ?? navigated?.url ?? url);
	// The address asked for may be an older name of the same shop: `butikk.no` that answers from `butikk.com`.
	const own = new Set([domain, siteOf(url)]);
	return {domain, isOwn: address => own.has(siteOf(address))};
}

/** A page of the tab asked for; where that was not seen, what its answer tells of it. */
function pageIn(seen: Observation): readonly {readonly id: string; readonly url: string}[] {
	if (seen.kind !== 'request' && seen.kind !== 'response') return [];
	const request = seen.kind === 'request' ? seen : seen.request;
	return request?.type === 'main_frame' && request.frame === 0 ? [seen] : [];
}
