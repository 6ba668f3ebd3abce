import * as owners from './owners/index.ts';
import type {Owner, Vendor} from './vendor.ts';
import * as vendors from './vendors/index.ts';

// What is built, and what tests are given, holds these as two plain lists (scripts/packed-drawers.ts).
export const allVendors: readonly Vendor[] = inOrder(Object.values(vendors));
export const allOwners: readonly Owner[] = inOrder(Object.values(owners));

/** Bundlers list what a module exports in an order of their own. */
function inOrder<Thing extends {readonly id: string}>(things: readonly Thing[]): readonly Thing[] {
	return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}
