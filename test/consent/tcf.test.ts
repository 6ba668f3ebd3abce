import {GVL, TCModel, TCString} from '@iabtechlabtcf/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode} from '../../src/consent/index.ts';

const read = (raw: string) => decode({signal: 'tcf', raw});

describe('a TC string', () => {
	it('with every purpose is a yes', () => {
		expect(read(tcString([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).state).toBe('accepted');
	});

	it('is a yes too where the rest rests on legitimate interest or is not asked for', () => {
		expect(read(tcString([1, 3, 4, 5, 6], [2, 7, 8, 9, 10])).state).toBe('accepted');
	});

	it('is a part where personalised advertising was refused', () => {
		expect(read(tcString([1, 2, 3, 5, 6, 7, 8, 9, 10, 11])).state).toBe('partial');
	});

	it('without any purpose is a no, also when legitimate interests are left', () => {
		expect(read(tcString([])).state).toBe('rejected');
		expect(read(tcString([], [2, 7, 8, 9, 10])).state).toBe('rejected');
	});

	it('with some purposes is a part', () => {
		const {state, granted, denied} = read(tcString([1, 8]));
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

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), raw => {
				expect(read(raw).state).toBe('unknown');
			}),
		);
	});
});

function tcString(consents: number[], interests: number[] = []): string {
	const model = new TCModel();
	model.cmpId = 31;
	model.cmpVersion = 2;
	model.vendorListVersion = 48;
	model.gvl = new GVL(emptyList as unknown as ConstructorParameters<typeof GVL>[0]);
	model.purposeConsents.set(consents);
	model.purposeLegitimateInterests.set(interests);
	return TCString.encode(model, {segments: ['core'] as never});
}

const emptyList = {
	gvlSpecificationVersion: 3,
	vendorListVersion: 48,
	tcfPolicyVersion: 4,
	lastUpdated: '2026-11-01T00:00:00Z',
	purposes: {},
	specialPurposes: {},
	features: {},
	specialFeatures: {},
	stacks: {},
	vendors: {},
};
