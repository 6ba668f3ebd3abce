import type {Run} from './evidence.ts';
import type {Observation, RequestFailed, RequestSeen, ResponseSeen} from './observation.ts';

/** One request on its way: a redirect's next hop is another. */
export type Hop = {
	readonly id: string;
	readonly sent: RequestSeen;
	readonly from: RequestSeen | undefined;
	/** Only its end was seen: `sent` is what that told, and its time is the end's. */
	readonly partial?: true;
	answer?: ResponseSeen;
	/** The server was asked whether the cached copy still holds. */
	revalidated?: true;
	fromCache?: true;
	failure?: RequestFailed;
};

/** The hops of one request id; `earlier` are those before the last, by address. */
type Chain = {
	readonly count: number;
	readonly session: number;
	readonly last: Hop;
	readonly earlier: Map<string, Hop> | null;
};

/** Hops in the order they left, each with what became of it; in time linear in the observations. */
export function hopsOf({observations}: Run, run: number): readonly Hop[] {
	const hops: Hop[] = [];
	const chains = new Map<string, Chain>();
	let session = 0;
	const chainOf = (id: string): Chain | undefined => {
		const chain = chains.get(id);
		return chain?.session === session ? chain : undefined;
	};
	const find = (id: string, url: string): Hop | undefined => {
		const chain = chainOf(id);
		return chain?.last.sent.url === url ? chain.last : chain?.earlier?.get(url);
	};
	const begin = (sent: RequestSeen, partial?: true): Hop => {
		const count = chains.get(sent.id)?.count ?? 0;
		const before = chainOf(sent.id);
		const hop = {id: `r${run}-${sent.id}-${count}`, sent, from: before?.last.sent, ...(partial && {partial})};
		hops.push(hop);
		chains.set(sent.id, {count: count + 1, session, last: hop, earlier: earlierThan(before)});
		return hop;
	};
	for (const seen of observations) {
		if (seen.kind === 'request') {
			begin(seen);
		} else if (seen.kind === 'response') {
			const hop =
				find(seen.id, seen.url) ?? (seen.request && begin(toldBy(seen, {url: seen.url, ...seen.request}), true));
			if (hop) answered(hop, seen);
		} else if (seen.kind === 'request-failed') {
			const {id, request} = seen;
			const hop = request ? (find(id, request.url) ?? begin(toldBy(seen, request), true)) : chainOf(id)?.last;
			if (hop) failed(hop, seen);
		} else if (isNewSession(seen)) {
			session += 1;
		}
	}

	return hops;
}

/** The map grows with its chain: a copy for each hop would take the square of their number. */
function earlierThan(chain: Chain | undefined): Map<string, Hop> | null {
	return chain ? (chain.earlier ?? new Map<string, Hop>()).set(chain.last.sent.url, chain.last) : null;
}

function toldBy({at, id}: {at: number; id: string}, request: NonNullable<RequestFailed['request']>): RequestSeen {
	return {kind: 'request', at, id, ...request};
}

/** A browser that starts anew counts its requests anew: the same id is then another request. */
function isNewSession(seen: Observation): boolean {
	return seen.kind === 'gap' && seen.gap === 'browser-closed';
}

function answered(hop: Hop, seen: ResponseSeen): void {
	if (seen.status === 304) {
		hop.revalidated = true;
	}

	if (!seen.fromCache) {
		hop.answer = seen;
		return;
	}

	// Both browsers call a copy that the server confirmed "from cache" as well.
	hop.answer ??= seen;
	if (!hop.revalidated) {
		hop.fromCache = true;
	}
}

function failed(hop: Hop, seen: RequestFailed): void {
	hop.failure = seen;
	// Chromium looked in its cache only, before it asks for the same thing in earnest.
	if (seen.error.includes('ERR_CACHE_MISS')) {
		hop.fromCache = true;
	}
}
