import {anyOf} from './marks.ts';
import {type Claim, claimOf, fitting} from './shapes.ts';
import {fileOf, type Told} from './told.ts';
import type {Vendor} from './vendor.ts';

type Entry = {claims: Claim[]; owner?: OwnedHosts; ownerHere?: OwnedHosts};

/** A company's hosts; `*.` before one takes in all below it. */
export type OwnedHosts = {
	readonly owner: string;
	readonly hosts: readonly string[];
	/** What is at these hosts, where the owner is known for nothing else. */
	readonly product?: string;
	/** They measure and advertise. Default false: they serve. */
	readonly measure?: boolean;
};

export type Belonging = {
	readonly claim: Claim | null;
	readonly owner: string | null;
	/** What is there by the name it is listed under, where no vendor claims the request. */
	readonly product: string | null;
	/** The owner's host is one that measures or advertises. */
	readonly measures: boolean;
};

/** Who a request belongs to. One walk up the labels of its host, whatever the size of the catalogue. */
export type HostTable = (told: Told) => Belonging;

/** Throws when two vendors claim the same request, or a shape could not be looked for. */
export function hostTable(vendors: readonly Vendor[], owned: readonly OwnedHosts[]): HostTable {
	const byHost = new Map<string, Entry>();
	const byFile = new Map<string, Claim[]>();
	const marked: Claim[] = [];
	const refuseTwins = twinGuard();
	for (const vendor of vendors) {
		for (const shape of vendor.requests) {
			const claim = claimOf(vendor, shape);
			if (shape.host === undefined) {
				refuseTwins('any host', claim);
				if (shape.file) byFile.set(shape.file, [...(byFile.get(shape.file) ?? []), claim]);
				else if (shape.mark) marked.push(claim);
				else throw new Error(`${vendor.id}: a request without a host needs a file or a mark`);
			}
			for (const host of [shape.host ?? []].flat()) {
				refuseTwins(host, claim);
				entryAt(byHost, host).claims.push(claim);
			}
		}
	}
	for (const theirs of owned) {
		for (const host of theirs.hosts) {
			if (host.startsWith('*.')) entryAt(byHost, host.slice(2)).owner ??= theirs;
			else entryAt(byHost, host).ownerHere ??= theirs;
		}
	}
	for (const claims of [...[...byHost.values()].map(entry => entry.claims), ...byFile.values(), marked]) {
		if (claims.length > 1) claims.sort((a, b) => b.weight - a.weight);
	}

	const hasMark = anyOf(marked.map(({shape}) => shape.mark!));
	const hasBareLabel = [...byHost.keys()].some(host => !host.includes('.'));
	return told => {
		let entry = byHost.get(told.host);
		let owner = entry?.ownerHere ?? null;
		for (let dot = told.host.indexOf('.'); ;) {
			if (entry) {
				const claim = fitting(entry.claims, told);
				if (claim) return belonging(claim, owner);
				owner ??= entry.owner ?? null;
			}
			if (dot === -1) break;
			const below = dot + 1;
			dot = told.host.indexOf('.', below);
			// Nobody has a whole top-level domain.
			if (dot === -1 && !hasBareLabel) break;
			entry = byHost.get(told.host.slice(below));
		}
		return belonging(anywhere(told), owner);
	};

	function anywhere(told: Told): Claim | null {
		const named = byFile.get(fileOf(told));
		const claim = named === undefined ? null : fitting(named, told);
		return claim ?? (hasMark(told) ? fitting(marked, told) : null);
	}
}

function belonging(claim: Claim | null, owned: OwnedHosts | null): Belonging {
	return {claim, owner: owned?.owner ?? null, product: owned?.product ?? null, measures: owned?.measure ?? false};
}

function twinGuard() {
	const claimed = new Map<string, string>();
	return (where: string, {vendor, signature}: Claim): void => {
		const words = `${where} ${signature}`;
		const twin = claimed.get(words);
		if (twin !== undefined) throw new Error(`${vendor.id} and ${twin} claim the same request: ${words}`);
		claimed.set(words, vendor.id);
	};
}

function entryAt(byHost: Map<string, Entry>, host: string): Entry {
	const known = byHost.get(host);
	if (known) return known;
	const entry: Entry = {claims: []};
	byHost.set(host, entry);
	return entry;
}
