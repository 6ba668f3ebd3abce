import type {Owner, Term, Vendor} from './vendor.ts';

/** What else may be named: companies others list, and services known by name alone. */
export type OtherNames = {readonly plain: readonly string[]; readonly cautious: readonly string[]};

/**
 * What to look for in a policy. An owner whose own name already means one product (Hotjar, LinkedIn, Klarna) is no term of
 * its own: its legal names go to the product. Google, Meta and Microsoft stay owners: their bare names say nothing of which
 * product. Throws when two claim one spelling.
 */
export function termsOf(
	vendors: readonly Vendor[],
	owners: readonly Owner[],
	others: OtherNames = {plain: [], cautious: []},
): readonly Term[] {
	const byBrand = new Map<string, Vendor>();
	for (const vendor of vendors) for (const spelling of spellingsOf(vendor)) byBrand.set(fold(spelling), vendor);

	const ordinary = new Set(vendors.flatMap(({name, ordinaryName}) => (ordinaryName ? [fold(name)] : [])));
	const ownerOf = new Map(owners.map(owner => [owner.id, owner]));
	const terms: Term[] = [
		...vendors.map((vendor): Term => {
			const owner = ownerOf.get(vendor.owner);
			const legal = owner && byBrand.get(fold(owner.name)) === vendor ? spellingsOf(owner) : [];
			const spellings = distinct([...spellingsOf(vendor), ...legal]);
			const cautious = [...(vendor.ordinaryName ? [vendor.name] : []), ...(vendor.shortNames ?? [])];
			return {
				kind: 'vendor',
				id: vendor.id,
				name: vendor.name,
				spellings,
				...(cautious.length > 0 && {cautious}),
				...(owner && {owner: owner.name}),
			};
		}),
		...owners
			.filter(({name}) => !byBrand.has(fold(name)))
			.map((owner): Term => ({
				kind: 'owner',
				id: owner.name,
				name: owner.name,
				spellings: distinct(spellingsOf(owner)).filter(spelling => !ordinary.has(fold(spelling))),
			})),
	];
	const claimed = refuseSharedSpellings(terms);
	return [
		...terms.filter(({spellings, cautious = []}) => spellings.length + cautious.length > 0),
		...named(others.plain, claimed, name => ({spellings: [name]})),
		...named(others.cautious, claimed, name => ({spellings: [], cautious: [name]})),
	];
}

/** Each once, and none that a product or an owner goes by. */
function named(
	names: readonly string[],
	claimed: Map<string, string>,
	spelled: (name: string) => Pick<Term, 'spellings' | 'cautious'>,
): readonly Term[] {
	return names.flatMap(name => {
		if (claimed.has(fold(name))) return [];
		claimed.set(fold(name), name);
		return [{kind: 'owner', id: name, name, ...spelled(name)}];
	});
}

function spellingsOf(named: Owner | Vendor): readonly string[] {
	const own = 'ordinaryName' in named && named.ordinaryName ? [] : [named.name];
	const former = 'formerNames' in named ? (named.formerNames ?? []) : [];
	// A single letter ("X") is no name to look for.
	return [...own, ...(named.aliases ?? []), ...former].filter(({length}) => length > 1);
}

function refuseSharedSpellings(terms: readonly Term[]): Map<string, string> {
	const claimed = new Map<string, string>();
	for (const {id, spellings, cautious = []} of terms) {
		for (const spelling of [...spellings, ...cautious]) {
			const other = claimed.get(fold(spelling));
			if (other !== undefined) throw new Error(`${id} and ${other} are both called ${spelling}`);
			claimed.set(fold(spelling), id);
		}
	}
	return claimed;
}

const fold = (spelling: string) => spelling.toLowerCase();

const distinct = (spellings: readonly string[]) =>
	[...new Map([...spellings].reverse().map(spelling => [fold(spelling), spelling])).values()].reverse();
