import {GVL, TCModel, TCString} from '@iabtechlabtcf/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {undecided} from '../../src/consent/consent.ts';
import {decode} from '../../src/consent/index.ts';
import {bits, packed} from './pack.ts';

const read = (raw: string) => decode({signal: 'tcf', raw});

describe('a TC string', () => {
	it('with every purpose is a yes', () => {
		expect(read(tcString({consents: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]})).state).toBe('accepted');
	});

	it('is a yes too where the rest rests on legitimate interest or is not asked for', () => {
		expect(read(tcString({consents: [1, 3, 4, 5, 6], interests: [2, 7, 8, 9, 10]})).state).toBe('accepted');
	});

	it('is a part where personalised advertising was refused', () => {
		expect(read(tcString({consents: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11]})).state).toBe('partial');
	});

	it('without any purpose is a no, also when legitimate interests are left', () => {
		expect(read(tcString({consents: []})).state).toBe('rejected');
		expect(read(tcString({consents: [], interests: [2, 7, 8, 9, 10]})).state).toBe('rejected');
	});

	it('with some purposes is a part', () => {
		const {state, granted, denied} = read(tcString({consents: [1, 8]}));
		expect([state, granted, denied.length]).toEqual(['partial', ['store-and-access', 'measure-content'], 9]);
	});

	// Published in IAB Tech Lab's specification of the format.
	it('from the specification can be read', () => {
		expect(read('COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA').state).toBe('partial');
	});

	it('that is empty, cut off or of another version says nothing', () => {
		for (const raw of [
			'',
			'C',
			'COtybn4PA',
			'COtybn4PA_zT4KjACBENAPCIAEBAA',
			'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA',
			'1YNN',
			'true',
		]) {
			expect(read(raw).state, raw).toBe('unknown');
		}
	});

	it('cut off after its core is read as far as that', () => {
		const whole = tcString({consents: [1, 8], vendors: [3], disclosed: [1, 2, 3]});
		const [core = '', shown = ''] = whole.split('.');
		expect(read(whole).vendors?.denied).toBe(2);
		expect(read(`${core}.${shown.slice(0, 3)}`)).toEqual({
			...read(core),
			vendors: {...read(core).vendors, denied: null},
		});
		expect(read(core).state).toBe('partial');
	});

	it('that is not asked for, for the rules do not apply, says so', () => {
		expect(read('{"gdprApplies":false}')).toEqual({...undecided, details: {gdprApplies: false}});
		expect(read('{"gdprApplies":true}')).toBe(undecided);
	});
});

describe('companies in a TC string', () => {
	it('are counted: with consent, shown without it, with a legitimate interest', () => {
		const raw = tcString({consents: [1], vendors: [2, 8, 755], vendorInterests: [8, 9], disclosed: [2, 8, 9, 10, 755]});
		expect(read(raw).vendors).toEqual({granted: 3, denied: 2, interests: 2});
		expect(read(raw).details).toEqual({policyVersion: 5, vendorListVersion: 48, cmpId: 31, disclosedVendors: 5});
	});

	// IAB Tech Lab's example of every segment, as in the tests of github.com/IABTechLab/iabtcf-java.
	it('in the example with every segment are found', () => {
		const raw = 'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA.IBAgAAAgAIAwgAgAAAAEAAAACA.QAagAQAgAIAwgA.cAAAAAAAITg=';
		expect(read(raw).vendors).toEqual({granted: 0, denied: 8, interests: 0});
		expect(read(raw).granted).toEqual(['basic-ads', 'improve-services']);
	});

	it('who was shown is not known before version 2.3', () => {
		expect(read(tcString({consents: [1], vendors: [2]})).vendors).toEqual({granted: 1, denied: null, interests: 0});
	});

	it('cost no more for ranges that overlap', () => {
		const {granted} = read(ranges(4095, 1, 65_535)).vendors!;
		expect(granted).toBe(65_535);
	});

	it('in a range that runs backwards, or in a string older than the framework, are nobody', () => {
		expect(read(ranges(1, 5, 9)).vendors?.granted).toBe(5);
		expect(read(ranges(1, 9, 5))).toBe(undecided);
		expect(read(ranges(1, 5, 9, 10))).toBe(undecided);
	});
});

const ids = (most: number) => fc.uniqueArray(fc.integer({min: 1, max: most}), {maxLength: 60});

it('a TC string says to us what it says to its standard’s own library', () => {
	fc.assert(
		fc.property(
			fc.record({
				consents: ids(11),
				interests: ids(11),
				vendors: fc.oneof(ids(80), ids(65_000), fc.constant(upTo(1500))),
				vendorInterests: ids(1200),
				disclosed: fc.oneof(ids(80), ids(2000), fc.constant(upTo(1000))),
			}),
			told => {
				const raw = tcString(told);
				const theirs = TCString.decode(raw);
				const ours = read(raw);
				const consented = [...theirs.purposeConsents].map(([id, yes]) => (yes ? id : 0)).filter(id => id > 0);
				expect(ours.granted).toHaveLength(consented.length);
				expect([...ours.granted, ...ours.denied]).toHaveLength(11);
				expect(ours.vendors?.granted).toBe(theirs.vendorConsents.size);
				expect(ours.vendors?.interests).toBe(theirs.vendorLegitimateInterests.size);
				const without = [...theirs.vendorsDisclosed].filter(([id, yes]) => yes && !theirs.vendorConsents.has(id));
				expect(ours.vendors?.denied).toBe(without.length);
			},
		),
		{numRuns: 60},
	);
});

type Told = Partial<Record<'consents' | 'interests' | 'vendors' | 'vendorInterests' | 'disclosed', readonly number[]>>;

function tcString({consents = [], interests = [], vendors = [], vendorInterests = [], disclosed}: Told): string {
	const model = new TCModel();
	model.cmpId = 31;
	model.cmpVersion = 2;
	model.vendorListVersion = 48;
	const listed = [...vendors, ...vendorInterests, ...(disclosed ?? [])];
	model.gvl = new GVL(listOf(listed) as unknown as ConstructorParameters<typeof GVL>[0]);
	model.policyVersion = 5;
	model.purposeConsents.set([...consents]);
	// Nobody may claim one for these.
	model.purposeLegitimateInterests.set(interests.filter(id => ![1, 3, 4, 5, 6].includes(id)));
	model.vendorConsents.set([...vendors]);
	model.vendorLegitimateInterests.set([...vendorInterests]);
	model.vendorsDisclosed.set([...(disclosed ?? [])]);
	const segments = disclosed ? ['core', 'vendorsDisclosed'] : ['core'];
	return TCString.encode(model, {segments: segments as never});
}

function upTo(most: number): readonly number[] {
	return Array.from({length: most}, (_, index) => index + 1);
}

/** A list of companies that is one range, again and again. */
function ranges(times: number, first: number, last: number, created = 15_900_000_000): string {
	const range = `1${bits(first, 16)}${bits(last, 16)}`;
	const head = [bits(2, 6), bits(created, 36), bits(created, 36), bits(31, 12), bits(2, 12)];
	const middle = [bits(1, 6), bits(269, 12), bits(48, 12), bits(4, 6), bits(0, 2 + 12), bits(0, 48), bits(0, 13)];
	const lists = [bits(65_535, 16), '1', bits(times, 12), range.repeat(times), bits(0, 17), bits(0, 12)];
	return packed([...head, ...middle, ...lists].join(''));
}

/** What is not on the list of companies is not encoded. */
function listOf(vendors: readonly number[]) {
	const asks = {purposes: [1, 2], legIntPurposes: [7], flexiblePurposes: [], specialPurposes: []};
	const rest = {features: [], specialFeatures: []};
	return {
		gvlSpecificationVersion: 3,
		vendorListVersion: 48,
		tcfPolicyVersion: 5,
		lastUpdated: '2026-11-01T00:00:00Z',
		purposes: Object.fromEntries(upTo(11).map(id => [id, {id}])),
		specialPurposes: {},
		features: {},
		specialFeatures: {},
		stacks: {},
		vendors: Object.fromEntries(vendors.map(id => [id, {id, name: `company ${id}`, ...asks, ...rest}])),
	};
}
