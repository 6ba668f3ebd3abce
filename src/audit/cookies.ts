import {vendorById, vendorOfCookie} from '../catalog/index.ts';
import {isConsentCookie} from '../consent/index.ts';
import {storedIn, writesOf, type CookieWrite, type StoredCookie} from './cookie-writes.ts';
import {declaredLifetimeOf, isOnAList} from './declared-cookies.ts';
import {isInfrastructureName, isNeededCookie, isSessionName} from './essential.ts';
import type {Run} from './evidence.ts';
import type {CookieFact, PhaseSpan, PolicyFact, RequestFact} from './facts.ts';
import type {Home} from './home.ts';
import {inOrder, phaseAt} from './phases.ts';
import type {Hop} from './hops.ts';

type Sources = {
	readonly runs: readonly Run[];
	readonly hops: readonly (readonly Hop[])[];
	readonly phases: readonly (readonly PhaseSpan[])[];
	readonly requests: readonly RequestFact[];
	readonly policies: readonly PolicyFact[];
	readonly home: Home;
};

/** One cookie: everything asked for and everything kept under one name, domain and partition. */
type Jar = {readonly writes: CookieWrite[]; readonly stored: StoredCookie[]};

export function cookiesOf(sources: Sources): readonly CookieFact[] {
	const {runs, hops, home} = sources;
	const jars = new Map<string, Jar>();
	for (const write of runs.flatMap((run, index) => writesOf(run, index, hops[index] ?? []))) {
		jarOf(jars, keyOf(write.cookie.name, write.domain, write.cookie.partitioned)).writes.push(write);
	}

	for (const kept of runs.flatMap(storedIn)) {
		const key = keyOf(kept.name, kept.domain, kept.partitioned);
		// A browser may put into a partition what did not ask for one.
		const jar = jars.get(key) ?? jars.get(keyOf(kept.name, kept.domain, !kept.partitioned));
		if (jar) {
			jar.stored.push(kept);
		} else if (home.isOwn(kept.domain)) {
			// The store speaks of all tabs: only the site's own cookies are surely its doing.
			jarOf(jars, key).stored.push(kept);
		}
	}

	const requests = new Map(sources.requests.map(request => [request.id, request]));
	return [...jars.values()].map((jar, index) => factOf(jar, `c${index}`, {...sources, requests}));
}

function factOf(
	{writes, stored}: Jar,
	id: string,
	{
		home,
		phases,
		requests,
		policies,
	}: Pick<Sources, 'home' | 'phases' | 'policies'> & {requests: ReadonlyMap<string, RequestFact>},
): CookieFact {
	const first = writes[0];
	const kept = stored.at(-1);
	const name = first?.cookie.name ?? kept?.name ?? '';
	const domain = first?.domain ?? kept?.domain ?? '';
	const party = home.isOwn(domain) ? 'first' : 'third';
	const byHeader = writes.find(({request}) => request !== undefined)?.request;
	const known = vendorOfCookie(name, domain);
	const setter = party === 'third' ? vendorById(requests.get(byHeader ?? '')?.vendor ?? '') : null;
	// Products of one owner share cookies: here it is the one that was seen setting it.
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
		requestedLifetime: longest(writes.map(write => write.cookie.lifetime)),
		storedLifetime: kept?.lifetime ?? null,
		essential:
			isConsentCookie(name) !== null ||
			isInfrastructureName(name) ||
			isNeededCookie(cookie.known, vendor) ||
			(party === 'first' && vendor === null && isSessionName(name)),
		declared: isOnAList(name, policies),
		declaredLifetime: declaredLifetimeOf(cookie, policies)?.lifetime ?? null,
		...(byHeader === undefined ? {} : {request: byHeader}),
	};
}

function keyOf(name: string, domain: string, partitioned: boolean): string {
	return `${name}\n${domain}\n${partitioned}`;
}

function jarOf(jars: Map<string, Jar>, key: string): Jar {
	const jar = jars.get(key) ?? {writes: [], stored: []};
	jars.set(key, jar);
	return jar;
}

function longest(lifetimes: readonly CookieFact['requestedLifetime'][]): CookieFact['requestedLifetime'] {
	const seconds = lifetimes.filter(lifetime => typeof lifetime === 'number');
	return seconds.length > 0 ? Math.max(...seconds) : (lifetimes[0] ?? null);
}
