import type {Run} from './evidence.ts';
import type {CookieRequest, CookieStored} from './observation.ts';
import {hostNameOf} from './host-name.ts';
import type {Hop} from './hops.ts';
import type {Placed} from './pages.ts';
import {every} from './replay.ts';

/** A cookie asked for, by an answer's header or by a script on the page. */
export type CookieWrite = {
	readonly at: number;
	readonly run: number;
	readonly cookie: CookieRequest;
	readonly domain: string;
	readonly by: 'http' | 'script';
	/** The request whose answer asked. */
	readonly request?: string;
	/** Index of the page it was asked for on, where known. */
	readonly page: number | undefined;
};

export type StoredCookie = CookieStored & {readonly run: number};

/** Deletions are no writes. */
export function writesOf(run: Run, index: number, hops: readonly Hop[], placed: Placed): readonly CookieWrite[] {
	const byHeader = hops.flatMap(hop =>
		(hop.answer?.setCookies ?? []).map(cookie => ({
			at: hop.answer?.at ?? 0,
			run: index,
			cookie,
			domain: domainOf(cookie, hop.answer?.url ?? ''),
			by: 'http' as const,
			request: hop.id,
			page: placed.ofRequest(hop),
		})),
	);
	const byScript = run.observations.flatMap(seen =>
		seen.kind === 'cookie-written'
			? [
					{
						at: seen.at,
						run: index,
						cookie: seen.cookie,
						domain: domainOf(seen.cookie, seen.page),
						by: 'script' as const,
						page: placed.ofWrite(seen, index),
					},
				]
			: [],
	);
	return [...byHeader, ...byScript].filter(({cookie}) => cookie.lifetime === 'session' || cookie.lifetime > 0);
}

/** What the store told, in order: kept, and removed. */
export function toldByStore(run: Run, index: number): readonly StoredCookie[] {
	return every(run.observations, 'cookie-stored').map(seen => {
		const isOver = seen.lifetime !== 'session' && seen.lifetime <= 0;
		return {...seen, removed: seen.removed || isOver, domain: withoutDot(seen.domain), run: index};
	});
}

function domainOf({domain}: CookieRequest, writer: string): string {
	return domain === null ? hostNameOf(writer) : withoutDot(domain);
}

function withoutDot(domain: string): string {
	return domain.replace(/^\./, '').toLowerCase();
}
