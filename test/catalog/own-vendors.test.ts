import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	catalogWith,
	knownCatalog,
	ownPrefix,
	terms,
	termsWith,
	vendors,
	type OwnVendor,
} from '../../src/catalog/index.ts';

const own: OwnVendor = {
	name: 'Nordmåling',
	owner: 'Nordmåling AS',
	category: 'analytics',
	hosts: ['nordmaling.example'],
};

test('no product of the catalogue has an id as those of an auditor’s list do', () => {
	expect(vendors.filter(({id}) => id.startsWith(ownPrefix))).toEqual([]);
});

test('without a list it is the catalogue, and the same list is the same catalogue', () => {
	expect(catalogWith([])).toBe(knownCatalog);
	expect(catalogWith([{...own}])).toBe(catalogWith([{...own}]));
	expect(catalogWith([own])).not.toBe(catalogWith([{...own, name: 'Sørmåling'}]));
	expect(termsWith([])).toBe(terms());
});

test('cookies and keys: the more exact name wins, and of two alike the auditor’s', () => {
	const {vendorOfCookie, vendorOfStorageKey} = catalogWith([{...own, cookies: ['_ga', '_hj*'], storage: ['_hj*']}]);
	expect(vendorOfCookie('_ga')?.vendor.id).toBe('own-nordmaling');
	expect(vendorOfCookie('_ga_ABC1234')?.vendor.id).toBe('google-analytics');
	expect(vendorOfCookie('_hjSessionUser_123')?.vendor.id).toBe('hotjar');
	expect(vendorOfCookie('_hjSomethingElse')?.vendor.id).toBe('own-nordmaling');
	expect(vendorOfStorageKey('_hjSomethingElse')?.id).toBe('own-nordmaling');
	expect(vendorOfCookie('_fbp')?.vendor.id).toBe('meta-pixel');
});

test('a spelling that the auditor’s list and the catalogue share is the auditor’s, once', () => {
	const spelled = termsWith([{...own, aliases: ['Hotjar'], owner: 'Google'}]).filter(({spellings}) =>
		spellings.some(spelling => /^(?:hotjar|google)$/i.test(spelling)),
	);
	expect(spelled.map(({kind, id}) => `${kind} ${id}`)).toEqual(['vendor own-nordmaling', 'owner Google']);
});

test('a request to its host that says who somebody is counts as a beacon; one for a picture to show does not', () => {
	const {identify} = catalogWith([own]);
	const asked = (url: string) =>
		identify({url, type: 'image', method: 'GET', firstParty: false}, {status: 200, mime: 'image/gif', size: 43});
	expect(asked('https://t.nordmaling.example/a.gif?uid=3f9c2b7e8a1d4c5f')).toMatchObject({
		tracking: true,
		beacon: true,
	});
	expect(identify({url: 'https://nordmaling.example/a.js', type: 'script'})).toMatchObject({
		tracking: true,
		beacon: false,
	});
});

test('whatever a list says, there is a catalogue, and each of its products has an id of its own', () => {
	const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'Nordmåling', '株式会社', '*', ''));
	const vendor = fc.record({
		...{name: text, owner: text, category: fc.constantFrom('analytics' as const, 'content' as const)},
		...{
			hosts: fc.array(fc.oneof(fc.domain(), text)),
			cookies: fc.array(text),
			storage: fc.array(text),
			aliases: fc.array(text),
		},
	});
	fc.assert(
		fc.property(fc.array(vendor, {maxLength: 5}), fc.oneof(fc.webUrl(), text), (list, url) => {
			const catalog = catalogWith(list);
			catalog.identify({url});
			catalog.vendorOfCookie(url);
			catalog.vendorOfStorageKey(url);
			const ids = termsWith(catalog.own).filter(({kind, id}) => kind === 'vendor' && id.startsWith(ownPrefix));
			expect(new Set(ids.map(({id}) => id)).size).toBe(ids.length);
			for (const {id} of ids) expect(catalog.vendorById(id)?.listedBy).toBe('auditor');
		}),
		{numRuns: 60},
	);
});
