import {expect, test} from 'vitest';
import {allOwners, allVendors} from '../../src/catalog/drawers.ts';
import type {Owner, Term, Vendor} from '../../src/catalog/index.ts';
import {termsOf} from '../../src/catalog/terms.ts';
import {fold} from '../../src/policy/fold.ts';
import {en} from '../../src/policy/languages/en.ts';
import {mentionsOf} from '../../src/policy/mentions.ts';
import {inventedOwner as owner, inventedVendor as vendor} from './invented.ts';

test('no two vendors or owners go by one spelling', () => {
	expect(shared(allVendors, allOwners)).toEqual([]);
});

test('one spelling for two is refused, together or apart', () => {
	const mend = 'leave the spelling to the one a policy means by it, or to the owner of both';
	const apart = [vendor('one', {aliases: ['Ad-Tall']}), vendor('two', {formerNames: ['adtall']})];
	expect(shared(apart, [owner()])).toEqual([`two and one both go by adtall: ${mend}`]);
	expect(shared([vendor('one', {aliases: ['somebody']}), vendor('somebody')], [owner()])).toEqual([
		`somebody and one are both called somebody: ${mend}`,
	]);
});

test('every alias adds something to the name', () => {
	expect(redundant(allVendors, allOwners)).toEqual([]);
});

test('an alias in which the reader finds the name anyway is refused', () => {
	const tall = vendor('tall', {name: 'Talltall', aliases: ['Talltall Analytics', 'TALLTALL', 'Tall Tall', 'Tallyho']});
	const somebody = owner({aliases: ['Somebody AS', 'Some-Body', 'Nobody']});
	const found = (name: string, whose: string) =>
		`${whose}: ${name} adds nothing, a policy's reader finds ${whose === 'tall' ? 'Talltall' : 'Somebody'} in it: take it away`;
	expect(redundant([tall], [somebody])).toEqual([
		found('Talltall Analytics', 'tall'),
		found('TALLTALL', 'tall'),
		found('Somebody AS', 'somebody'),
	]);
});

test('a short name needs its capital, and an ordinary one is not looked for: there a longer alias helps', () => {
	const snap = vendor('snap', {name: 'Snap', aliases: ['Snap Pixel']});
	const plausible = vendor('plausible', {name: 'Plausible', ordinaryName: true, aliases: ['Plausible Analytics']});
	expect(redundant([snap, plausible], [])).toEqual([]);
});

test('every name is spaced as it is written', () => {
	expect(oddlySpaced([...allVendors, ...allOwners])).toEqual([]);
});

test.each(['', ' Tall', 'Tall ', 'Tall  Pixel', 'Tall\u00a0Pixel', 'Tall\tPixel', 'Tall\u200bPixel', 'Tall , Inc.'])(
	'%j is oddly spaced',
	name => {
		expect(oddlySpaced([vendor('one', {name}), owner({aliases: [name]})])).toEqual(
			['one', 'somebody'].map(
				id => `${id}: ${JSON.stringify(name)}: write the name with single spaces and nothing around it`,
			),
		);
	},
);

function shared(vendors: readonly Vendor[], owners: readonly Owner[]): readonly string[] {
	const mend = 'leave the spelling to the one a policy means by it, or to the owner of both';
	const claimed = new Map<string, string>();
	try {
		return termsOf(vendors, owners).flatMap(({id, spellings}) => {
			const mine = new Map(spellings.map(spelling => [joined(spelling), spelling]));
			return [...mine].flatMap(([key, spelling]) => {
				const other = claimed.get(key);
				claimed.set(key, id);
				return other === undefined ? [] : `${id} and ${other} both go by ${spelling}: ${mend}`;
			});
		});
	} catch (error) {
		return [`${(error as Error).message}: ${mend}`];
	}
}

const joined = (spelling: string) => spelling.toLowerCase().replace(/[\s-]+/g, '');

function redundant(vendors: readonly Vendor[], owners: readonly Owner[]): readonly string[] {
	const byOwnName = new Set(
		vendors.flatMap(({name, aliases = []}) => [name, ...aliases].map(each => each.toLowerCase())),
	);
	return [
		...vendors.filter(({ordinaryName}) => !ordinaryName).flatMap(vendor => repeated(vendor, 'vendor')),
		// Where the owner's bare name is a product's alias, the longer legal name says more than the alias does.
		...owners.filter(({name}) => !byOwnName.has(name.toLowerCase())).flatMap(owner => repeated(owner, 'owner')),
	];
}

function repeated({id, name, aliases = []}: Owner | Vendor, kind: Term['kind']): readonly string[] {
	const term: Term = {kind, id, name, spellings: [name]};
	return aliases
		.filter(alias => mentionsOf(fold(alias.toLowerCase()), [term], en, []).length > 0)
		.map(alias => `${id}: ${alias} adds nothing, a policy's reader finds ${name} in it: take it away`);
}

function oddlySpaced(things: readonly (Owner | Vendor)[]): readonly string[] {
	return things.flatMap(thing =>
		[thing.name, ...(thing.aliases ?? []), ...('formerNames' in thing ? (thing.formerNames ?? []) : [])]
			.filter(name => !/^\S+(?: \S+)*$/.test(name) || / [,.;:)]|\u200b|\u00ad|\ufeff/.test(name))
			.map(name => `${thing.id}: ${JSON.stringify(name)}: write the name with single spaces and nothing around it`),
	);
}
