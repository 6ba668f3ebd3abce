import type {Catalog, SentRequest} from '../catalog/index.ts';
import type {CanonicalNames} from './canonical-names.ts';
import type {Evidence} from './evidence.ts';
import type {PhaseSpan, RequestFact} from './facts.ts';
import type {Home} from './home.ts';
import type {Hop} from './hops.ts';
import type {Placed} from './pages.ts';
import {phaseAt} from './phases.ts';

export function requestsOf({
	catalog,
	hops,
	phases,
	names,
	placed,
	home,
	mode,
}: {
	catalog: Catalog;
	hops: readonly (readonly Hop[])[];
	phases: readonly (readonly PhaseSpan[])[];
	names: readonly CanonicalNames[];
	placed: Placed;
	home: Home;
	mode: Evidence['mode'];
}): readonly RequestFact[] {
	return hops.flatMap((chain, run) =>
		chain.map(hop => {
			const canonicalName = names[run]?.(hop.sent.url);
			const phase = phaseAt(phases[run] ?? [], hop.sent.at);
			return requestOf(hop, {catalog, run, home, mode, canonicalName, phase, page: placed.ofRequest(hop)});
		}),
	);
}

type Setting = {
	readonly catalog: Catalog;
	readonly run: number;
	readonly home: Home;
	readonly mode: Evidence['mode'];
	readonly canonicalName: string | undefined;
	readonly phase: RequestFact['phase'];
	readonly page: number | undefined;
};

/** Assigned to, not spread: a thousand facts of many shapes cost more to make and to question than to identify. */
type Growing<Thing> = {-readonly [Field in keyof Thing]: Thing[Field]};

function requestOf(hop: Hop, {catalog, run, home, mode, canonicalName, phase, page}: Setting): RequestFact {
	const {id, sent, from, partial, answer, fromCache, failure} = hop;
	const {url, type, method, at, initiator, sentIn} = sent;
	const isOwn = home.isOwn(url);
	const {vendor, name, owner, category, tracking, beacon, proxied, decoded} = catalog.identify(
		askedOf(hop, isOwn, canonicalName),
		answer && {status: answer.status, mime: answer.mime, size: answer.size},
	);
	// The page a visitor goes to is not the site's tracking of the visitor.
	const isPage = type === 'main_frame';
	const fact: Growing<RequestFact> = {
		url,
		vendor,
		name,
		owner,
		category,
		tracking: tracking && !isPage,
		beacon: beacon && !isPage,
		proxied,
		id,
		at,
		phase,
		run,
		type,
		method,
		status: answer?.status ?? null,
		initiator,
		thirdParty: !isOwn && /^(?:https?|wss?):/.test(url),
	};
	if (decoded) fact.decoded = decoded;
	if (from) fact.redirectedFrom = from.url;
	if (sentIn) fact.sentIn = sentIn;
	if (page !== undefined) fact.page = page;
	if (fromCache) fact.fromCache = fromCache;
	if (partial) fact.partial = partial;
	if (isUnread(hop, mode)) fact.unread = true;
	if (failure && !answer) fact.error = failure.error;
	return fact;
}

/**
 * A visit hears no bodies, and of some an audit is told nothing (a Blob) or what is compressed. A tracker that posts nothing
 * says what it says in its address.
 */
function isUnread({sent, partial}: Hop, mode: Evidence['mode']): boolean {
	if (partial) return true;
	if (sent.method === 'GET' || sent.method === 'HEAD') return false;
	if (sent.body !== undefined) return sent.body.slice(0, 200).includes('\uFFFD');
	return mode === 'visit' || sent.url.length - (sent.url.indexOf('?') + 1 || sent.url.length) < enough;
}

/** As long as the queries of those that post nothing; a key and a version are shorter. */
const enough = 100;

function askedOf({sent, from}: Hop, firstParty: boolean, canonicalName: string | undefined): SentRequest {
	const {url, type, method, body, carries} = sent;
	const asked: Growing<SentRequest> = {url, type, method, firstParty};
	if (body !== undefined) asked.body = body;
	if (carries) asked.carries = carries;
	if (from) asked.redirectedFrom = from.url;
	if (canonicalName !== undefined) asked.canonicalName = canonicalName;
	return asked;
}
