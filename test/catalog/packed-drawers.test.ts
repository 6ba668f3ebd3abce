import {expect, test} from 'vitest';
import {packed} from '../../scripts/packed-drawers.ts';
import * as owners from '../../src/catalog/owners/index.ts';
import * as vendors from '../../src/catalog/vendors/index.ts';

/** What of it is for those who mend the catalogue. */
function withoutSources(held: unknown): unknown {
	if (Array.isArray(held)) return held.map(withoutSources);
	if (typeof held !== 'object' || held === null || held instanceof RegExp) return held;
	const kept = Object.entries(held).filter(([name]) => name !== 'source' && name !== 'sources');
	return Object.fromEntries(kept.map(([name, value]) => [name, withoutSources(value)]));
}

const inOrder = (drawer: Readonly<Record<string, {readonly id: string}>>) =>
	Object.values(drawer).sort((a, b) => (a.id < b.id ? -1 : 1));

async function unpacked(module: string): Promise<Record<string, unknown>> {
	return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as Record<
		string,
		unknown
	>;
}

test('what is built holds what the drawers hold, sources aside', async () => {
	const built = await unpacked(packed());
	expect(built['allVendors']).toStrictEqual(withoutSources(inOrder(vendors)));
	expect(built['allOwners']).toStrictEqual(withoutSources(inOrder(owners)));
	expect(Object.keys(built)).toEqual(['allOwners', 'allVendors']);
	expect(packed()).not.toMatch(/https?:\/\/|sources?:/);
});

test('what tests are given holds the sources too', async () => {
	const given = await unpacked(packed({sources: true}));
	expect(given['allVendors']).toStrictEqual(inOrder(vendors));
	expect(given['allOwners']).toStrictEqual(inOrder(owners));
});
