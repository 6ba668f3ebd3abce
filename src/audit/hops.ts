import type {RequestFailed, RequestSeen, ResponseSeen, Run} from './evidence.ts';

/** One request on its way: a redirect's next hop is another. */
export type Hop = {
	readonly id: string;
	readonly sent: RequestSeen;
	readonly from: RequestSeen | undefined;
	answer?: ResponseSeen;
	/** The server was asked whether the cached copy still holds. */
	revalidated?: true;
	fromCache?: true;
	failure?: RequestFailed;
};

/** Hops in the order they left, each with what became of it. */
export function hopsOf({observations}: Run, run: number): readonly Hop[] {
	const hops: Hop[] = [];
	const byId = new Map<string, Hop[]>();
	for (const seen of observations) {
		if (seen.kind === 'request') {
			const chain = byId.get(seen.id) ?? [];
			const hop: Hop = {id: `r${run}-${seen.id}-${chain.length}`, sent: seen, from: chain.at(-1)?.sent};
			hops.push(hop);
			byId.set(seen.id, [...chain, hop]);
		} else if (seen.kind === 'response') {
			const hop = byId.get(seen.id)?.findLast(({sent}) => sent.url === seen.url);
			if (hop) {
				answered(hop, seen);
			}
		} else if (seen.kind === 'request-failed') {
			const hop = byId.get(seen.id)?.at(-1);
			if (hop) {
				hop.failure = seen;
				// Chromium looked in its cache only, before it asks for the same thing in earnest.
				if (seen.error.includes('ERR_CACHE_MISS')) hop.fromCache = true;
			}
		}
	}

	return hops;
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
