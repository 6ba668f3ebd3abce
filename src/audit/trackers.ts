import type {Catalog} from '../catalog/index.ts';
import type {Phase} from '../consent/index.ts';
import {isBlocked} from './blocked.ts';
import {declaredAs} from './declared-as.ts';
import type {CookieFact, PolicyFact, RequestFact, StoredFact, Tracker} from './facts.ts';
import {pagesIn} from './pages.ts';
import {siteOf} from './site.ts';

type Seen = {
	readonly catalog: Catalog;
	readonly requests: readonly RequestFact[];
	readonly cookies: readonly CookieFact[];
	readonly policies: readonly PolicyFact[];
};

/** One tracker a vendor; a beacon of nobody known is its own domain's. */
export function trackersOf({catalog, requests, cookies, policies}: Seen): readonly Tracker[] {
	const sent = grouped(requests, trackerOfRequest);
	const written = grouped(cookies, cookie => trackerOfCookie(cookie, sent));
	const ids = [...new Set([...sent.keys(), ...written.keys()])];
	return ids.map(id => {
		const itsRequests = sent.get(id) ?? [];
		const itsCookies = written.get(id) ?? [];
		const who = identityOf(id, itsRequests, catalog);
		const pages = pagesIn([...itsRequests.map(({page}) => page), ...itsCookies.flatMap(cookie => cookie.pages)]);
		return {...who, phases: countsOf(itsRequests, itsCookies), pages, ...declaredAs(who, policies)};
	});
}

/** Id of the tracker a request went out to, or null: blocked, for show only, or the site talking to itself. */
export function trackerOfRequest(request: RequestFact): string | null {
	if (!request.tracking || isBlocked(request)) {
		return null;
	}

	const {vendor, thirdParty, decoded} = request;
	// Behind a name of the site's own, DNS tells whose server it is.
	const isOthers = thirdParty || decoded?.canonicalName !== undefined;
	return vendor ?? (isOthers ? recipientOf(request) : null);
}

/** Registrable domain of the host a request reached, whatever name it was asked for by. */
export function recipientOf({url, decoded}: Pick<RequestFact, 'url' | 'decoded'>): string {
	return siteOf(decoded?.canonicalName ?? url);
}

/** A product's cookie that serves to track, or null; a stranger's cookie belongs to the tracker of its domain, if it is one. */
export function trackerOfCookie(
	{essential, vendor, known, party, domain}: CookieFact,
	trackers: {has(id: string): boolean},
): string | null {
	if (essential) {
		return null;
	}

	if (vendor) {
		return vendor.tracks || known?.purpose !== undefined ? vendor.id : null;
	}

	const site = siteOf(domain);
	return party === 'third' && trackers.has(site) ? site : null;
}

/** A tracking product's storage key. */
export function trackerOfStored({essential, vendor}: StoredFact): string | null {
	return !essential && vendor?.tracks ? vendor.id : null;
}

function identityOf(
	id: string,
	requests: readonly RequestFact[],
	{vendorById, ownerOf}: Catalog,
): Pick<Tracker, 'vendor' | 'name' | 'owner' | 'category' | 'listedBy'> {
	const vendor = vendorById(id);
	if (vendor) {
		const {name, category, listedBy} = vendor;
		return {vendor: id, name, owner: ownerOf(vendor).name, category, ...(listedBy && {listedBy})};
	}

	const owner = requests.find(request => request.owner !== null)?.owner ?? id;
	const name = requests.find(request => request.name !== null)?.name ?? id;
	return {vendor: id, name, owner, category: 'unknown'};
}

function countsOf(requests: readonly RequestFact[], cookies: readonly CookieFact[]): Tracker['phases'] {
	const counts: Partial<Record<Phase, {requests: number; beacons: number; cookies: number}>> = {};
	const at = (phase: Phase) => (counts[phase] ??= {requests: 0, beacons: 0, cookies: 0});
	for (const {phase, beacon} of requests) {
		const count = at(phase);
		count.requests += 1;
		count.beacons += beacon ? 1 : 0;
	}

	for (const phase of cookies.flatMap(({phases}) => phases)) {
		at(phase).cookies += 1;
	}

	return counts;
}

/** Things by the tracker they belong to; those of none are left out. */
export function grouped<Thing>(
	things: readonly Thing[],
	trackerOf: (thing: Thing) => string | null,
): ReadonlyMap<string, readonly Thing[]> {
	const groups = new Map<string, Thing[]>();
	for (const thing of things) {
		const id = trackerOf(thing);
		const group = id === null ? undefined : groups.get(id);
		if (group) {
			group.push(thing);
		} else if (id !== null) {
			groups.set(id, [thing]);
		}
	}

	return groups;
}
