import {type Claim, fits, signature, weight} from './shapes.ts';
import type {Told} from './told.ts';
import type {Vendor} from './vendor.ts';

type Entry = {claims: Claim[]; owner?: string; ownerHere?: string};

/** A company's hosts; `*.` before one takes in all below it. */
export type OwnedHosts = {readonly owner: string; readonly hosts: readonly string[]};

/** Who a host belongs to: built once, then one walk up its labels for each request, whatever the size of the catalogue. */
export type HostTable = {
	readonly lookUp: (told: Told) => {readonly claim: Claim | null; readonly owner: string | null};
};

/** Throws when two vendors claim the same request, or a shape could not be looked for. */
export function hostTable(vendors: readonly Vendor[], owned: readonly OwnedHosts[]): HostTable {
	const byHost = new Map<string, Entry>();
	const byFile = new Map<string, Claim[]>();
	for (const vendor of vendors) {
		for (const shape of vendor.requests) {
			const claim = {vendor, shape};
			if (shape.host === undefined) {
				if (!shape.file) throw new Error(`${vendor.id}: a request without a host needs a file`);
				add(listAt(byFile, shape.file), claim, 'any host');
			}
			for (const host of [shape.host ?? []].flat()) add(entryAt(byHost, host).claims, claim, host);
		}
	}
	for (const {owner, hosts} of owned) {
		for (const host of hosts) {
			if (host.startsWith('*.')) entryAt(byHost, host.slice(2)).owner ??= owner;
			else entryAt(byHost, host).ownerHere ??= owner;
		}
	}
	for (const claims of [...[...byHost.values()].map(entry => entry.claims), ...byFile.values()]) {
		claims.sort((a, b) => weight(b.shape) - weight(a.shape));
	}

	return {
		lookUp(told) {
			let owner = byHost.get(told.host)?.ownerHere ?? null;
			for (let label = 0; ;) {
				const entry = byHost.get(told.host.slice(label));
				if (entry) {
					const claim = entry.claims.find(({shape}) => fits(shape, told));
					if (claim) return {claim, owner};
					owner ??= entry.owner ?? null;
				}
				const dot = told.host.indexOf('.', label);
				if (dot === -1) break;
				label = dot + 1;
			}
			return {claim: byFile.get(told.file)?.find(({shape}) => fits(shape, told)) ?? null, owner};
		},
	};
}

function add(claims: Claim[], claim: Claim, where: string): void {
	const words = signature(claim.shape);
	const twin = claims.find(({shape}) => signature(shape) === words);
	if (twin) throw new Error(`${claim.vendor.id} and ${twin.vendor.id} claim the same request on ${where}: ${words}`);
	claims.push(claim);
}

function entryAt(byHost: Map<string, Entry>, host: string): Entry {
	const entry = byHost.get(host) ?? {claims: []};
	byHost.set(host, entry);
	return entry;
}

function listAt(byFile: Map<string, Claim[]>, file: string): Claim[] {
	const claims = byFile.get(file) ?? [];
	byFile.set(file, claims);
	return claims;
}
