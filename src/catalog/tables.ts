import {cookieTable} from './cookies.ts';
import * as decoderDrawer from './decoders/index.ts';
import {allOwners as owners, allVendors as vendors} from './drawers.ts';
import {hostTable} from './hosts.ts';
import type {Lookup} from './lookup.ts';
import {nameTable} from './names.ts';
import {thirdPartyOwners} from './third-party-owners.ts';
import type {Owner, Vendor} from './vendor.ts';

// Built once, when the program starts: a contradiction in the drawers stops it there.
export {vendors};

const vendorsById = byId(vendors);
const ownersById = byId(owners);
for (const vendor of vendors) ownerOf(vendor);

export const decoders = new Map(Object.values(decoderDrawer).map(decoder => [decoder.vendor, decoder]));
export const whose = hostTable(vendors, thirdPartyOwners(owners));
export const vendorOfCookie = cookieTable(vendors);
const storage = nameTable(vendors.flatMap(vendor => (vendor.storage ?? []).map(name => ({name, value: vendor}))));

export const vendorById = (id: string): Vendor | null => vendorsById.get(id) ?? null;

export function ownerOf(vendor: Vendor): Owner {
	const owner = ownersById.get(vendor.owner);
	if (!owner) throw new Error(`${vendor.id}: no owner ${vendor.owner} in the owners drawer`);
	return owner;
}

/** What `identify` looks things up in. */
export const lookup: Lookup = {whose, nameOfOwner: vendor => ownerOf(vendor).name, products: new Map()};

export const ownerNamed = (name: string): Owner | null => owners.find(owner => owner.name === name) ?? null;

export const vendorOfStorageKey = (key: string): Vendor | null => storage(key)[0] ?? null;

function byId<Thing extends {readonly id: string}>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
	const map = new Map<string, Thing>();
	for (const thing of things) {
		if (map.has(thing.id)) throw new Error(`two are called ${thing.id}`);
		map.set(thing.id, thing);
	}
	return map;
}
