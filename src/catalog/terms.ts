import type {Owner, Term, Vendor} from './vendor.ts';

/**
 * What to look for in a policy. An owner whose own name already means one product (Hotjar, LinkedIn, Klarna) is no term of
 * its own: its legal names go to the product. Google, Meta and Microsoft stay owners: their bare names say nothing of which
 * product. Throws when two claim one spelling.
 */
export function termsOf(vendors: readonly Vendor[], owners: readonly Owner[]): readonly Term[] {
	const byBrand = new Map<string, Vendor>();
	for (const vendor of vendors) for (const spelling of spellingsOf(vendor)) byBrand.set(fold(spelling), vendor);

	const ordinary = new Set(vendors.flatMap(({name, ordinaryName}) => (ordinaryName ? [fold(name)] : [])));
	const ownerOf = new Map(owners.map(owner => [owner.id, owner]));
	const terms: Term[] = [
		...vendors.map((vendor): Term => {
			const owner = ownerOf.get(vendor.owner);
			const legal = owner && byBrand.get(fold(owner.name)) === vendor ? spellingsOf(owner) : [];
			const spellings = distinct([...spellingsOf(vendor), ...legal]);
			return {kind: 'vendor', id: vendor.id, name: vendor.name, spellings, ...(owner && {owner: owner.name})};
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
	refuseSharedSpellings(terms);
	return terms.filter(({spellings}) => spellings.length > 0);
}

function spellingsOf(named: Owner | Vendor): readonly string[] {
	const own = 'ordinaryName' in named && named.ordinaryName ? [] : [named.name];
	const former = 'formerNames' in named ? (named.formerNames ?? []) : [];
	// A single letter ("X") is no name to look for.
	return [...own, ...(named.aliases ?? []), ...former].filter(({length}) => length > 1);
}

function refuseSharedSpellings(terms: readonly Term[]): void {
	const claimed = new Map<string, string>();
	for (const {id, spellings} of terms) {
		for (const spelling of spellings) {
			const other = claimed.get(fold(spelling));
			if (other !== undefined) throw new Error(`${id} and ${other} are both called ${spelling}`);
			claimed.set(fold(spelling), id);
		}
	}
}

const fold = (spelling: string) => spelling.toLowerCase();

const distinct = (spellings: readonly string[]) =>
	[...new Map([...spellings].reverse().map(spelling => [fold(spelling), spelling])).values()].reverse();
