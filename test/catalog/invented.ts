import type {Owner, Vendor} from '../../src/catalog/index.ts';

/** A product of nobody's, with what a test needs of it. */
export const inventedVendor = (id: string, rest: Partial<Vendor> = {}): Vendor => ({
	id,
	name: id,
	owner: 'somebody',
	category: 'analytics',
	tracks: true,
	requests: [],
	sources: ['https://example.org'],
	...rest,
});

export const inventedOwner = (rest: Partial<Owner> = {}): Owner => ({
	id: 'somebody',
	name: 'Somebody',
	country: 'NO',
	eea: true,
	source: 'https://example.org',
	...rest,
});
