import {expect, test} from 'vitest';
import {allVendors} from '../../src/catalog/drawers.ts';
import type {Vendor} from '../../src/catalog/index.ts';
import {harmlessOverlaps} from './harmless-overlaps.ts';
import {inventedVendor as vendor} from './invented.ts';

/** A name as a drawer gives it, where it holds: the site itself, or a third party's domains. */
type Pattern = {
	readonly vendor: string;
	readonly name: string;
	readonly rest?: RegExp | undefined;
	readonly domains?: readonly string[] | undefined;
};

// Three signs before the star, and unmistakable all the same.
const shortButOwn: readonly string[] = ['hotjar _hj*'];

test('no two vendors name the same cookie or key', () => {
	expect(overlaps(cookiesOf(allVendors), harmlessOverlaps)).toEqual([]);
	expect(overlaps(keysOf(allVendors), harmlessOverlaps)).toEqual([]);
});

test('an overlap that is allowed is there, and its narrow side strict', () => {
	const patterns = [...cookiesOf(allVendors), ...keysOf(allVendors)];
	const found = overlaps(patterns).join('\n');
	const isStrict = ({name, rest}: Pattern) => !name.endsWith('*') || /^\^.*\$$/.test(rest?.source ?? '');
	const idle = harmlessOverlaps.filter(([wide, narrow]) => !found.includes(`${wide} and ${narrow} of`));
	const loose = harmlessOverlaps.filter(([, narrow]) => !patterns.filter(({name}) => name === narrow).every(isStrict));
	expect({idle, loose}).toEqual({idle: [], loose: []});
});

const first = (name: string, rest?: RegExp) => ({name, party: 'first' as const, ...(rest && {rest})});
const third = (name: string, ...domains: string[]) => ({name, party: 'third' as const, domains});

test.each([
	['_x_id.*', first('_x_id.*'), first('_x_id.0*')],
	['the same pattern', first('_x_*', /^\d/), first('_x_*', /^[a-z]/)],
	['a whole name below a star', first('_x_*'), first('_x_user')],
	['a whole name that a rest takes in', first('_x_*', /^u/), first('_x_user')],
	['one third party’s domain below the other’s', third('uid', 'a.example'), third('uid', 'b.a.example')],
])('two vendors’ cookies overlap: %s', (_, one, other) => {
	const found = overlaps(
		cookiesOf([vendor('one', {cookies: [one]}), vendor('two', {cookies: [other]}), vendor('three')]),
	);
	expect(found).toEqual([
		`${one.name} and ${other.name} of one and two can be one name: narrow the first by a rest or a longer beginning, ` +
			'or say in harmless-overlaps.ts why it misleads nobody',
	]);
	expect(overlaps(cookiesOf([vendor('one', {cookies: [one, other]})]))).toEqual([]);
	expect(
		overlaps(cookiesOf([vendor('one', {cookies: [one]}), vendor('two', {cookies: [other]})]), [
			[one.name, other.name, 'because'],
		]),
	).toEqual([]);
});

test.each([
	['a rest that does not take in the name', first('_x_*', /^\d+$/), first('_x_user')],
	['other beginnings', first('_x_*'), first('_y_*')],
	['names that begin alike', first('_x'), first('_xy')],
	['another domain', third('uid', 'a.example'), third('uid', 'ba.example')],
	['the site’s own and a third party’s', first('uid'), third('uid', 'a.example')],
])('two vendors’ cookies do not overlap: %s', (_, one, other) => {
	expect(overlaps(cookiesOf([vendor('one', {cookies: [one]}), vendor('two', {cookies: [other]})]))).toEqual([]);
});

test('two vendors’ keys overlap', () => {
	const vendors = [vendor('one', {storage: ['one:*']}), vendor('two', {storage: ['one:user*', 'two:user']})];
	expect(overlaps(keysOf(vendors))).toHaveLength(1);
});

test('a star stands at the end of what is enough to know the vendor by', () => {
	expect(tooWide([...cookiesOf(allVendors), ...keysOf(allVendors)])).toEqual([]);
});

test.each(['_*', '__*', '*', '_a*', 'ab_*', 'a_*_b', '*_id'])('%s is too wide', name => {
	expect(tooWide(cookiesOf([vendor('one', {cookies: [first(name)]})]))).toHaveLength(1);
	expect(tooWide(keysOf([vendor('one', {storage: [name]})]))).toEqual([
		`one: ${name} is too wide: put a star at the end only, after four signs, or say in a rest what may follow`,
	]);
});

test('a rest narrows a short beginning, but not one of nothing', () => {
	const wide = ['_hj*', '_*', '__*'].map(name => first(name, /^[A-Z]/));
	expect(tooWide(cookiesOf([vendor('one', {cookies: wide})]))).toHaveLength(2);
});

function cookiesOf(vendors: readonly Vendor[]): readonly Pattern[] {
	return vendors.flatMap(({id, cookies = []}) =>
		cookies.map(({name, rest, domains}) => ({vendor: id, name, rest, domains})),
	);
}

function keysOf(vendors: readonly Vendor[]): readonly Pattern[] {
	return vendors.flatMap(({id, storage = []}) => storage.map(name => ({vendor: id, name})));
}

function overlaps(patterns: readonly Pattern[], harmless: typeof harmlessOverlaps = []): readonly string[] {
	const allowed = new Set(harmless.map(([wide, narrow]) => `${wide} and ${narrow}`));
	return patterns.flatMap((wide, at) =>
		patterns
			.filter(
				(narrow, other) => wide.vendor !== narrow.vendor && isBelow(narrow, wide, at < other) && meet(wide, narrow),
			)
			.filter(narrow => !allowed.has(`${wide.name} and ${narrow.name}`))
			.map(
				narrow =>
					`${wide.name} and ${narrow.name} of ${wide.vendor} and ${narrow.vendor} can be one name: narrow the first by a rest ` +
					'or a longer beginning, or say in harmless-overlaps.ts why it misleads nobody',
			),
	);
}

/** Whether what `narrow` stands for can also be what `wide` does. Two that are spelled the same are told once. */
function isBelow(narrow: Pattern, wide: Pattern, isFirst: boolean): boolean {
	if (narrow.name === wide.name) return isFirst;
	if (!wide.name.endsWith('*')) return false;
	const beginning = wide.name.slice(0, -1);
	if (!narrow.name.startsWith(beginning)) return false;
	// What two tests of an ending have in common cannot be told: a person has to look.
	return narrow.name.endsWith('*') || (wide.rest?.test(narrow.name.slice(beginning.length)) ?? true);
}

function meet({domains: one}: Pattern, {domains: other}: Pattern): boolean {
	if (!one || !other) return one === other;
	const within = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
	return one.some(domain => other.some(each => within(each, domain) || within(domain, each)));
}

function tooWide(patterns: readonly Pattern[]): readonly string[] {
	return patterns
		.filter(({vendor, name, rest}) => {
			const star = name.indexOf('*');
			if (star === -1 || shortButOwn.includes(`${vendor} ${name}`)) return false;
			return star < name.length - 1 || /^_*\*/.test(name) || (star < 4 && !rest);
		})
		.map(
			({vendor, name}) =>
				`${vendor}: ${name} is too wide: put a star at the end only, after four signs, or say in a rest what may follow`,
		);
}
