import {GppModel} from '@iabgpp/cmpapi';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {undecided} from '../../src/consent/consent.ts';
import {decode} from '../../src/consent/index.ts';
import {usSections} from '../../src/consent/us-sections.ts';
import {bits, packed} from './pack.ts';

const read = (raw: string) => decode({signal: 'gpp', raw});

// Published in IAB Tech Lab's specification, "Consent String Specification", examples.
describe('the strings of the specification', () => {
	it('with Europe’s section say what its TC string says', () => {
		const raw = 'DBABMA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA';
		const {details, ...said} = read(raw);
		const {details: alone, ...saidAlone} = decode({signal: 'tcf', raw: raw.split('~')[1]!});
		expect(said).toEqual(saidAlone);
		expect(details).toEqual({...alone, sections: 'tcfeuv2'});
		expect(said.state).toBe('rejected');
	});

	it('with the US privacy string beside it tell both', () => {
		const {granted, details} = read('DBACNYA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN');
		expect([granted, details?.['sections'], details?.['notice']]).toEqual([['sale'], 'tcfeuv2 uspv1', true]);
	});
});

// Published with docs.rs/crate/iab_gpp, tests/data.
describe('the sections of the United States', () => {
	it('tell what was opted out of, and Global Privacy Control', () => {
		expect(read('DBABVg~BVVVVVVg.YA')).toEqual({
			state: 'rejected',
			granted: [],
			denied: ['sale', 'targeted-advertising'],
			details: {sections: 'usct', gpc: true},
		});
	});

	it('say nothing where it does not apply', () => {
		expect(read('DBABBg~BAAAAACA')).toEqual({...undecided, details: {sections: 'usca'}});
	});

	it('are no yes while nobody has opted out', () => {
		expect(read('DBABLA~BVQqAAAAAgA.QA').state).toBe('unknown');
	});
});

it('a section of another kind is named, and said nothing of', () => {
	expect(read('DBABDA~BPXuQIAPXuQIAAfKABENB-CgAAAAAAAAAAAAAAAA')).toEqual({
		...undecided,
		details: {sections: 'tcfcav1'},
	});
});

const answer = fc.constantFrom(0, 1, 2);
const fields = {sale: 'SaleOptOut', sharing: 'SharingOptOut', targeted: 'TargetedAdvertisingOptOut'} as const;

it.each(Object.values(usSections))('an opt-out of $name is where the standard’s own library puts it', layout => {
	fc.assert(
		fc.property(answer, answer, answer, fc.boolean(), (sale, sharing, targeted, gpc) => {
			const model = new GppModel();
			const said = {sale, sharing, targeted};
			for (const key of ['sale', 'sharing', 'targeted'] as const) {
				if (layout[key] !== undefined) model.setFieldValue(layout.name, fields[key], said[key]);
			}
			const hasGpc = withGpc(model, layout.name, gpc);
			const {granted, denied, details} = read(model.encode());
			const purposes = {sale: 'sale', sharing: 'sharing', targeted: 'targeted-advertising'} as const;
			const answered = (value: number) =>
				(['sale', 'sharing', 'targeted'] as const)
					.filter(key => layout[key] !== undefined && said[key] === value)
					.map(key => purposes[key]);
			expect(denied).toEqual(answered(1));
			expect(granted).toEqual(answered(2));
			expect(details?.['gpc']).toBe(hasGpc && gpc ? true : undefined);
		}),
		{numRuns: 30},
	);
});

it('most of these sections carry Global Privacy Control', () => {
	const names = Object.values(usSections).map(({name}) => name);
	expect(names.filter(name => withGpc(new GppModel(), name, true)).length).toBeGreaterThan(10);
});

/** Not every state's section has it. */
function withGpc(model: GppModel, section: string, gpc: boolean): boolean {
	try {
		model.setFieldValue(section, 'Gpc', gpc);
		return true;
	} catch {
		return false;
	}
}

it('a header lists any sections as the standard’s own library writes it', () => {
	const all = Object.values(usSections).map(({name}) => name);
	fc.assert(
		fc.property(fc.subarray(all, {minLength: 1}), names => {
			const model = new GppModel();
			names.forEach(name => model.setFieldValue(name, 'SaleOptOut', 1));
			expect(read(model.encode()).details?.['sections']).toBe(names.join(' '));
		}),
		{numRuns: 60},
	);
});

it('Europe’s section tells a yes, whatever the others leave open', () => {
	const head = [bits(2, 6), bits(15_900_000_000, 36), bits(0, 36 + 12 + 12 + 6 + 12 + 12), bits(5, 6), bits(0, 14)];
	const yes = packed([...head, '1'.repeat(11), bits(0, 13 + 24 + 13 + 17 + 17 + 12)].join(''));
	expect(read(`DBACNYA~${yes}~1YNN`).state).toBe('accepted');
});

it('what one section refuses no other grants', () => {
	const model = new GppModel();
	model.setFieldValue('uspv1', 'Notice', 'Y');
	model.setFieldValue('uspv1', 'OptOutSale', 'Y');
	model.setFieldValue('usnat', 'SaleOptOut', 2);
	const {state, granted, denied} = read(model.encode());
	expect([state, granted, denied]).toEqual(['rejected', [], ['sale']]);
});

it('a header that lists more sections than there can be is read no further', () => {
	// The range from 1 to the 40th number of Fibonacci on.
	const header = packed(`${bits(3, 6)}${bits(1, 6)}${bits(1, 12)}111${'0'.repeat(40)}11`);
	expect(read(`${header}~BAAAAACA`)).toBe(undecided);
});

it('a string without a section, or with a header of another kind, is none', () => {
	for (const raw of ['', 'DBAA', 'DBAA~', '~', 'CBABMA~1YNN', 'DCABMA~1YNN', '1YNN', 'DBAB'.padEnd(60, '_')]) {
		expect(read(raw), raw).toBe(undecided);
	}
});
