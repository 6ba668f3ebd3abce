import type {OwnVendor} from './own-vendor.ts';
import {ownerNamed} from './tables.ts';
import type {Category, Owner, Vendor} from './vendor.ts';

/** Begins the id of every product of an auditor's own list, and of none in the catalogue (a test sees to that). */
export const ownPrefix = 'own-';

export type Made = {readonly vendors: readonly Vendor[]; readonly owners: ReadonlyMap<string, Owner>};

/** An auditor's list as the catalogue has its products. What two of them claim is the first one's. */
export function made(own: readonly OwnVendor[]): Made {
	const owners = new Map<string, Owner>();
	const ids = new Set<string>();
	const cookies = new Set<string>();
	const keys = new Set<string>();
	const vendors = own.map(({name, owner, category, hosts, tracks, ...rest}, index): Vendor => ({
		id: unusedId(name, index, ids),
		name,
		owner: ownerId(owner, owners),
		category,
		tracks: tracks ?? !needless.has(category),
		requests: hosts.map(host => ({host})),
		cookies: unclaimed(rest.cookies, cookies).map(cookie => ({name: cookie, party: 'first'})),
		storage: unclaimed(rest.storage, keys),
		listedBy: 'auditor',
		sources: [],
	}));
	return {vendors, owners};
}

/** What most products of these categories do is not to track. */
const needless: ReadonlySet<Category> = new Set([
	...(['consent', 'payment', 'hosting', 'content', 'essential'] as const),
	...(['tag-manager', 'customer-interaction', 'monitoring'] as const),
]);

function unusedId(name: string, index: number, ids: Set<string>): string {
	const slug = slugOf(name) || String(index + 1);
	let id = `${ownPrefix}${slug}`;
	for (let again = 2; ids.has(id); again++) id = `${ownPrefix}${slug}-${again}`;
	ids.add(id);
	return id;
}

/** A company that the catalogue knows is that one. Of others the country is not known. */
function ownerId(name: string, owners: Map<string, Owner>): string {
	const known = ownerNamed(name);
	if (known) return known.id;
	const id = `${ownPrefix}${name}`;
	owners.set(id, {id, name, country: '', eea: false, source: ''});
	return id;
}

function slugOf(name: string): string {
	const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('ß', 'ss');
	const letters = plain.normalize('NFD').replace(/\p{M}/gu, '');
	return letters
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, longestSlug);
}

const longestSlug = 60;

function unclaimed(names: readonly string[] = [], claimed: Set<string>): readonly string[] {
	return names.filter(name => !claimed.has(name) && claimed.add(name));
}
