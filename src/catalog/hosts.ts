import {anyOf} from './marks.ts';
import {type Claim, Claims} from './shapes.ts';
import {fileOf, type Told} from './told.ts';
import type {Vendor} from './vendor.ts';

type Entry = {claims?: Claims; owner?: OwnedHosts; ownerHere?: OwnedHosts};

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

/** Throws when a shape could not be looked for. That no two vendors claim the same request is for a test to say, once. */
export function hostTable(vendors: readonly Vendor[], owned: readonly OwnedHosts[]): HostTable {
	const byHost = new Map<string, Entry>();
	const byFile = new Map<string, Claims>();
	const marked = new Claims();
	const marks: string[] = [];
	for (const vendor of vendors) {
		for (const shape of vendor.requests) {
			if (shape.host !== undefined) {
				const hosts = typeof shape.host === 'string' ? [shape.host] : shape.host;
				for (const host of hosts) (entryAt(byHost, host).claims ??= new Claims()).add(vendor, shape);
			} else if (shape.file) {
				const claims = byFile.get(shape.file) ?? new Claims();
				byFile.set(shape.file, claims);
				claims.add(vendor, shape);
			} else if (shape.mark) {
				marks.push(shape.mark);
				marked.add(vendor, shape);
			} else {
				throw new Error(`${vendor.id}: a request without a host needs a file or a mark`);
			}
		}
	}
	for (const theirs of owned) {
		for (const host of theirs.hosts) {
			if (host.startsWith('*.')) entryAt(byHost, host.slice(2)).owner ??= theirs;
			else entryAt(byHost, host).ownerHere ??= theirs;
		}
	}

	const hasMark = anyOf(marks);
	const hasBareLabel = [...byHost.keys()].some(host => !host.includes('.'));
	return told => {
		let entry = byHost.get(told.host);
		let owner = entry?.ownerHere ?? null;
		for (let dot = told.host.indexOf('.'); ;) {
			if (entry) {
				const claim = entry.claims?.fitting(told);
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
		return byFile.get(fileOf(told))?.fitting(told) ?? (hasMark(told) ? marked.fitting(told) : null);
	}
}

function belonging(claim: Claim | null, owned: OwnedHosts | null): Belonging {
	return {claim, owner: owned?.owner ?? null, product: owned?.product ?? null, measures: owned?.measure ?? false};
}

function entryAt(byHost: Map<string, Entry>, host: string): Entry {
	const known = byHost.get(host);
	if (known) return known;
	const entry: Entry = {};
	byHost.set(host, entry);
	return entry;
}
