import type {Plugin} from 'vite';
import {allOwners, allVendors} from '../src/catalog/drawers.ts';

const file = /\/src\/catalog\/drawers\.ts$/;

/**
 * Hundreds of files, each a name of its own, would take a third more room in the extension than what they hold. Where a fact comes
 * from is for those who mend the catalogue, and for the tests, which would load every file for each of theirs.
 */
export function packedDrawers(where: 'build' | 'tests' = 'build'): Plugin {
	return {
		name: 'packed-drawers',
		apply: where === 'build' ? 'build' : 'serve',
		enforce: 'pre',
		load: id => (file.test(id) ? packed({sources: where === 'tests'}) : null),
	};
}

/** The module that stands in for the drawers: a column for each field, since like packs best beside like. */
export function packed({sources = false}: {sources?: boolean} = {}): string {
	const isKept = (field: string) => sources || !forReaders.has(field);
	return `const rows = ${String(rows)};
export const allVendors = rows(${columns(allVendors, isKept)});
export const allOwners = rows(${columns(allOwners, isKept)});
`;
}

/** Runs in what is built, each time it starts. A field that is not there is a 0. */
function rows(columns: Readonly<Record<string, readonly unknown[]>>) {
	const names = Object.keys(columns);
	return columns[names[0]!]!.map((_, at) => {
		const row: Record<string, unknown> = {};
		for (const name of names) {
			const value = columns[name]![at];
			if (value !== 0) row[name] = value;
		}
		return row;
	});
}

const forReaders = new Set(['source', 'sources']);

type IsKept = (field: string) => boolean;

function columns(things: readonly object[], isKept: IsKept): string {
	const names = [...new Set(things.flatMap(thing => Object.keys(thing)))].filter(isKept);
	const column = (name: string) =>
		things.map(thing => literal((thing as Record<string, unknown>)[name] ?? 0, isKept)).join();
	return `{${names.map(name => `${name}:[${column(name)}]`).join()}}`;
}

function literal(value: unknown, isKept: IsKept): string {
	if (value instanceof RegExp) return String(value);
	if (Array.isArray(value)) return `[${value.map(one => literal(one, isKept)).join()}]`;
	if (typeof value === 'boolean') return value ? '!0' : '!1';
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).filter(([name, held]) => isKept(name) && held !== undefined);
	return `{${fields.map(([name, held]) => `${nameOf(name)}:${literal(held, isKept)}`).join()}}`;
}

const nameOf = (name: string) => (/^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name));
