import type {OwnVendor} from './own-vendor.ts';
import {made} from './own-vendors.ts';
import type {Term} from './vendor.ts';

/** Names of an auditor's own list before all others: a spelling that both have is the auditor's. */
export function withOwnTerms(own: readonly OwnVendor[], known: readonly Term[]): readonly Term[] {
	const claimed = new Set<string>();
	const unclaimed = (spellings: readonly string[]) =>
		spellings.filter(spelling => !claimed.has(fold(spelling)) && claimed.add(fold(spelling)));
	const {vendors} = made(own);
	const products = vendors.map(({id, name}, index): Term => {
		const {aliases = [], owner = ''} = own[index] ?? {};
		return {kind: 'vendor', id, name, spellings: unclaimed([name, ...aliases]), owner};
	});
	const theirs = known.map(term => ({
		...term,
		spellings: term.spellings.filter(spelling => !claimed.has(fold(spelling))),
		...(term.cautious && {cautious: term.cautious.filter(spelling => !claimed.has(fold(spelling)))}),
	}));
	for (const {spellings, cautious = []} of theirs) for (const it of [...spellings, ...cautious]) claimed.add(fold(it));
	const owners = own.map(({owner}): Term => ({
		...{kind: 'owner', id: owner, name: owner},
		spellings: unclaimed([owner]),
	}));
	return [...products, ...owners, ...theirs].filter(
		({spellings, cautious = []}) => spellings.length + cautious.length > 0,
	);
}

const fold = (spelling: string): string => spelling.toLowerCase();
