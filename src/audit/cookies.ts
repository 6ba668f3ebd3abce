import type {Catalog} from '../catalog/index.ts';
import {isConsentCookie} from '../consent/index.ts';
import {askedLifetime} from './cookie-lifetimes.ts';
import {toldByStore, writesOf, type CookieWrite, type StoredCookie} from './cookie-writes.ts';
import {declaredLifetimeOf, isOnAList} from './declared-cookies.ts';
import {isInfrastructureName, isNeededCookie, isSessionName} from './essential.ts';
import type {Evidence, Run} from './evidence.ts';
import type {CookieFact, PhaseSpan, PolicyFact, RequestFact} from './facts.ts';
import type {Home} from './home.ts';
import {hostNameOf} from './host-name.ts';
import {pagesIn, type Placed} from './pages.ts';
import {inOrder, phaseAt} from './phases.ts';
import type {Hop} from './hops.ts';

type Sources = {
	readonly catalog: Catalog;
	readonly runs: readonly Run[];
	readonly hops: readonly (readonly Hop[])[];
	readonly phases: readonly (readonly PhaseSpan[])[];
	readonly placed: Placed;
	readonly requests: readonly RequestFact[];
	readonly policies: readonly PolicyFact[];
	readonly home: Home;
	readonly mode: Evidence['mode'];
};

/** One cookie: everything asked for and everything kept under one name, domain and partition. */
type Jar = {
	readonly writes: CookieWrite[];
	readonly stored: StoredCookie[];
	/** Why it went, when that was the last that was told. */
	removed?: string;
};

export function cookiesOf(sources: Sources): readonly CookieFact[] {
	const {runs, hops, placed} = sources;
	const jars = new Map<string, Jar>();
	for (const write of runs.flatMap((run, index) => writesOf(run, index, hops[index] ?? [], placed))) {
		jarOf(jars, keyOf(write.cookie.name, write.domain, write.cookie.partitioned)).writes.push(write);
	}

	for (const told of runs.flatMap(toldByStore)) {
		const key = keyOf(told.name, told.domain, told.partitioned);
		// A browser may put into a partition what did not ask for one.
		const jar = jars.get(key) ?? jars.get(keyOf(told.name, told.domain, !told.partitioned));
		if (told.removed && told.cause === 'overwrite') {
			// What takes its place is told next.
		} else if (told.removed) {
			// What was written and deleted again was written all the same.
			if (jar) jar.removed = told.cause ?? '';
		} else if (jar ? isOfJar(told, jar) : isOwnDoing(told, sources)) {
			keep(told, jar ?? jarOf(jars, key));
		}
	}

	const requests = new Map(sources.requests.map(request => [request.id, request]));
	let byHost: ByHost | undefined;
	const seenAt = () => (byHost ??= vendorsByHost(sources.requests));
	return [...jars.values()].map((jar, index) => factOf(jar, `c${index}`, {...sources, requests, seenAt}));
}

/** Another tab may have stored it too; then this site is known to have asked for it, in this run. */
function isOfJar({shared, run}: StoredCookie, {writes}: Jar): boolean {
	return !shared || writes.some(write => write.run === run);
}

/**
 * The store speaks of all tabs: without a write, only what is the site's own, or in its own partition, is surely its doing. A
 * visit does not hear what answers ask for: there the store's word counts for hosts that no other open tab has asked.
 */
function isOwnDoing(
	{shared, domain, partitioned}: StoredCookie,
	{home, mode}: Pick<Sources, 'home' | 'mode'>,
): boolean {
	return !shared && (mode === 'visit' || home.isOwn(domain) || partitioned);
}

function keep(told: StoredCookie, jar: Jar): void {
	jar.stored.push(told);
	delete jar.removed;
}

function factOf(
	{writes, stored, removed}: Jar,
	id: string,
	{
		catalog,
		home,
		phases,
		requests,
		policies,
		seenAt,
	}: Pick<Sources, 'catalog' | 'home' | 'phases' | 'policies'> & {
		requests: ReadonlyMap<string, RequestFact>;
		seenAt: () => ByHost;
	},
): CookieFact {
	const first = writes[0];
	const kept = stored.at(-1);
	const name = first?.cookie.name ?? kept?.name ?? '';
	const domain = first?.domain ?? kept?.domain ?? '';
	const party = home.isOwn(domain) ? 'first' : 'third';
	const byHeader = writes.find(({request}) => request !== undefined)?.request;
	const known = catalog.vendorOfCookie(name, domain);
	const senderOf = (request: string | undefined) =>
		request === undefined ? onlyVendorAt(domain, seenAt()) : requests.get(request)?.vendor;
	const setter = party === 'third' ? catalog.vendorById(senderOf(byHeader) ?? '') : null;
	// Products of one owner share cookies: here it is the one that was seen setting it, or seen alone at that domain.
	const vendor = setter && (!known || known.vendor.owner === setter.owner) ? setter : (known?.vendor ?? null);
	const seen = inOrder([...(writes.length > 0 ? writes : stored)].map(({run, at}) => phaseAt(phases[run] ?? [], at)));
	const cookie = {name, domain, vendor, known: known?.cookie ?? null};
	const newest = writes.at(-1)?.cookie;
	return {
		...cookie,
		id,
		party,
		partitioned: kept?.partitioned ?? newest?.partitioned ?? false,
		phase: seen[0] ?? 'before',
		phases: seen,
		setBy: first?.by ?? 'unknown',
		httpOnly: kept?.httpOnly ?? newest?.httpOnly ?? false,
		secure: kept?.secure ?? newest?.secure ?? false,
		sameSite: kept?.sameSite ?? newest?.sameSite ?? '',
		requestedLifetime: askedLifetime(
			writes.map(write => write.cookie.lifetime),
			stored.map(({lifetime}) => lifetime),
		),
		storedLifetime: kept?.lifetime ?? null,
		...(removed === undefined ? {} : {removed}),
		essential:
			isConsentCookie(name) !== null ||
			isInfrastructureName(name) ||
			isNeededCookie(cookie.known, vendor) ||
			(party === 'first' && vendor === null && isSessionName(name)),
		declared: isOnAList(name, policies, catalog),
		declaredLifetime: declaredLifetimeOf(cookie, policies, catalog)?.lifetime ?? null,
		...(byHeader === undefined ? {} : {request: byHeader}),
		pages: pagesIn(writes.map(({page}) => page)),
	};
}

/** The vendors asked at each host. */
type ByHost = ReadonlyMap<string, ReadonlySet<string>>;

function vendorsByHost(requests: readonly RequestFact[]): ByHost {
	const all = new Map<string, Set<string>>();
	for (const {url, vendor} of requests) {
		const host = hostNameOf(url);
		if (vendor !== null) all.set(host, (all.get(host) ?? new Set()).add(vendor));
	}
	return all;
}

/** A visit does not hear what answers ask for: who was asked there, if only one was. */
function onlyVendorAt(domain: string, byHost: ByHost): string | undefined {
	const hosts = [...byHost].filter(([host]) => host === domain || host.endsWith(`.${domain}`));
	const [only, ...others] = new Set(hosts.flatMap(([, vendors]) => [...vendors]));
	return others.length === 0 ? only : undefined;
}

function keyOf(name: string, domain: string, partitioned: boolean): string {
	return `${name}\n${domain}\n${partitioned}`;
}

function jarOf(jars: Map<string, Jar>, key: string): Jar {
	const jar = jars.get(key) ?? {writes: [], stored: []};
	jars.set(key, jar);
	return jar;
}
