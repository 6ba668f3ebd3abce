import {expect, test} from 'vitest';
import {allOwners, allVendors} from '../../src/catalog/drawers.ts';
import type {Owner, Vendor} from '../../src/catalog/index.ts';
import {inventedOwner as owner, inventedVendor as vendor} from './invented.ts';

// ISO 3166-1 alpha-2.
const countries: ReadonlySet<string> = new Set(
	(
		'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
		'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
		'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
		'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
		'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
		'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
		'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
	).split(' '),
);
const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const eea: ReadonlySet<string> = new Set([...union, 'IS', 'LI', 'NO']);

test('every vendor belongs to an owner', () => {
	expect(unowned(allVendors, allOwners)).toEqual([]);
});

test('every owner has a vendor', () => {
	expect(idle(allVendors, allOwners)).toEqual([]);
});

test('a vendor of nobody and an owner of nothing are refused', () => {
	const owners = [owner(), owner({id: 'idle'})];
	const vendors = [vendor('one'), vendor('two', {owner: 'some-body'})];
	expect(unowned(vendors, owners)).toEqual([
		'two: no owner some-body: add src/catalog/owners/some-body.ts and its line',
	]);
	expect(idle(vendors, owners)).toEqual(['idle: owns no product: take src/catalog/owners/idle.ts and its line away']);
});

test('every owner has its seat in a country, in the European Economic Area or not', () => {
	expect(misplaced(allOwners)).toEqual([]);
	expect(union).toHaveLength(27);
	expect(countries.size).toBe(249);
});

test('a country that is none, and one on the wrong side of a border, are refused', () => {
	const wrong = ['UK', 'EU', 'no', ''].map(country => owner({id: 'one', country, eea: false}));
	expect(misplaced(wrong)).toEqual(
		['UK', 'EU', 'no', ''].map(
			code => `one: ${code || '(nothing)'} is no country: write the ISO 3166-1 code of its seat, as GB or NO`,
		),
	);
	expect(misplaced([owner({country: 'CH', eea: true}), owner({country: 'IS', eea: false})])).toEqual([
		'somebody: CH lies outside the EEA: write eea: false',
		'somebody: IS lies in the EEA: write eea: true',
	]);
});

test('every vendor and owner says where its facts come from', () => {
	expect(unsourced(allVendors, allOwners)).toEqual([]);
});

test('a fact out of nowhere is refused', () => {
	const known = {name: '_x', party: 'first', source: 'www.example.org'} as const;
	const vendors = [vendor('one', {sources: []}), vendor('two', {cookies: [known]})];
	expect(unsourced(vendors, [owner({source: 'http://example.org'})])).toEqual([
		'one: no source: give the https address of a page that says so, or leave the fact out',
		'two: the source www.example.org: give the https address of a page that says so, or leave the fact out',
		'somebody: the source http://example.org: give the https address of a page that says so, or leave the fact out',
	]);
});

function unowned(vendors: readonly Vendor[], owners: readonly Owner[]): readonly string[] {
	const known = new Set(owners.map(({id}) => id));
	return vendors
		.filter(({owner}) => !known.has(owner))
		.map(({id, owner}) => `${id}: no owner ${owner}: add src/catalog/owners/${owner}.ts and its line`);
}

function idle(vendors: readonly Vendor[], owners: readonly Owner[]): readonly string[] {
	const busy = new Set(vendors.map(({owner}) => owner));
	return owners
		.filter(({id}) => !busy.has(id))
		.map(({id}) => `${id}: owns no product: take src/catalog/owners/${id}.ts and its line away`);
}

function misplaced(owners: readonly Owner[]): readonly string[] {
	return owners.flatMap(({id, country, eea: isInside}) => {
		if (!countries.has(country)) {
			return `${id}: ${country || '(nothing)'} is no country: write the ISO 3166-1 code of its seat, as GB or NO`;
		}
		if (eea.has(country) === isInside) return [];
		return `${id}: ${country} lies ${isInside ? 'outside' : 'in'} the EEA: write eea: ${String(!isInside)}`;
	});
}

function unsourced(vendors: readonly Vendor[], owners: readonly Owner[]): readonly string[] {
	const mend = 'give the https address of a page that says so, or leave the fact out';
	const of = (id: string, sources: readonly string[]) =>
		sources.filter(source => !isAddress(source)).map(source => `${id}: the source ${source}: ${mend}`);
	return [
		...vendors.flatMap(({id, sources, cookies = []}) => [
			...(sources.length === 0 ? [`${id}: no source: ${mend}`] : of(id, sources)),
			...cookies.flatMap(({source}) => (source === undefined ? [] : of(id, [source]))),
		]),
		...owners.flatMap(({id, source}) => of(id, [source])),
	];
}

function isAddress(source: string): boolean {
	return /^https:\/\/[^/\s]+\.[^/\s]+(?:\/\S*)?$/.test(source);
}
