import {cookieTable, type CookieOfVendor} from './cookies.ts';
import {hostTable, type HostTable} from './hosts.ts';
import {identifyIn} from './identify.ts';
import type {Lookup} from './lookup.ts';
import {nameTable} from './names.ts';
import type {OwnVendor} from './own-vendor.ts';
import {made} from './own-vendors.ts';
import type {Claim} from './shapes.ts';
import * as tables from './tables.ts';
import type {Answer, Identified, Owner, SentRequest, Vendor} from './vendor.ts';

/** Who is out there, as one audit sees it: all that is known here, and what its auditor knows. */
export type Catalog = {
	readonly own: readonly OwnVendor[];
	identify(request: SentRequest, answer?: Answer | null): Identified;
	vendorById(id: string): Vendor | null;
	vendorOfCookie(name: string, domain?: string): CookieOfVendor | null;
	vendorOfStorageKey(key: string): Vendor | null;
	ownerOf(vendor: Vendor): Owner;
};

/** Without a list of the auditor's own. */
export const knownCatalog: Catalog = {
	own: [],
	identify: (request, answer = null) => identifyIn(tables.lookup, request, answer),
	vendorById: tables.vendorById,
	vendorOfCookie: tables.vendorOfCookie,
	vendorOfStorageKey: tables.vendorOfStorageKey,
	ownerOf: tables.ownerOf,
};

/** The same list, the same catalogue: an audit that grows is judged again and again. */
export function catalogWith(own: readonly OwnVendor[]): Catalog {
	if (own.length === 0) return knownCatalog;
	const key = JSON.stringify(own);
	const catalog = catalogs.get(key) ?? enlarged(own);
	catalogs.delete(key);
	catalogs.set(key, catalog);
	const [oldest] = catalogs.keys();
	if (catalogs.size > mostCatalogs && oldest !== undefined) catalogs.delete(oldest);
	return catalog;
}

const catalogs = new Map<string, Catalog>();
const mostCatalogs = 4;

function enlarged(own: readonly OwnVendor[]): Catalog {
	const {vendors, owners} = made(own);
	const byId = new Map(vendors.map(vendor => [vendor.id, vendor]));
	const ownCookie = cookieTable(vendors);
	const ownKey = nameTable(
		vendors.flatMap(vendor => (vendor.storage ?? []).map(name => ({name, value: {name, vendor}}))),
	);
	const ownerOf = (vendor: Vendor): Owner => owners.get(vendor.owner) ?? tables.ownerOf(vendor);
	const lookup: Lookup = {
		whose: closest(hostTable(vendors, []), tables.whose),
		nameOfOwner: vendor => ownerOf(vendor).name,
		products: new Map(),
	};
	return {
		own,
		identify: (request, answer = null) => identifyIn(lookup, request, answer),
		vendorById: id => byId.get(id) ?? tables.vendorById(id),
		vendorOfCookie(name, domain) {
			const mine = ownCookie(name);
			const theirs = tables.vendorOfCookie(name, domain);
			return mine && isAsExact(mine.cookie.name, theirs?.cookie.name) ? mine : theirs;
		},
		vendorOfStorageKey(key) {
			const [mine] = ownKey(key);
			const theirs = tables.vendorOfStorageKey(key);
			const name = theirs?.storage?.filter(it => it === key || (it.endsWith('*') && key.startsWith(it.slice(0, -1))));
			return mine && isAsExact(mine.name, name?.[0]) ? mine.vendor : theirs;
		},
		ownerOf,
	};
}

/** The host that says most wins, as within the catalogue; of two that say the same, the auditor's. */
function closest(mine: HostTable, theirs: HostTable): HostTable {
	return told => {
		const known = theirs(told);
		const {claim} = mine(told);
		const isMine = claim !== null && claimedPart(claim, told.host) >= claimedPart(known.claim, told.host);
		return isMine ? {...known, claim, product: null} : known;
	};
}

/** Length of the host a claim rests on; 0 where it rests on no host. */
function claimedPart(claim: Claim | null, host: string): number {
	const hosts = [claim?.shape.host ?? []].flat();
	return Math.max(0, ...hosts.filter(it => host === it || host.endsWith(`.${it}`)).map(({length}) => length));
}

function isAsExact(mine: string, theirs: string | undefined): boolean {
	const exactness = (name: string) => (name.endsWith('*') ? name.length - 1 : Infinity);
	return theirs === undefined || exactness(mine) >= exactness(theirs);
}
