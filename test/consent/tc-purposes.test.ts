import fc from 'fast-check';
import {expect, it} from 'vitest';
import {tcPurposes} from '../../src/consent/tc-purposes.ts';
import {tcStringOf} from './tc-string.ts';

const ten = Array.from({length: 10}, (_, index) => index + 1);

it('reads the purposes the library wrote, whatever rests on legitimate interest', () => {
	fc.assert(
		fc.property(fc.subarray(ten), fc.subarray(ten), (purposes, legitimate) => {
			const {granted, denied} = tcPurposes(tcStringOf(purposes, legitimate));
			expect(granted).toEqual(purposes.map(String));
			expect(denied).toEqual(ten.filter(it => !purposes.includes(it)).map(String));
		}),
	);
});

it.each([
	[ten, 'accepted'],
	[[1, 3, 4, 5, 6], 'accepted'],
	[[1, 2, 5, 6, 7, 8, 9, 10], 'partial'],
	[[1], 'partial'],
	[[], 'rejected'],
] as const)('takes purposes %j for %s', (purposes, state) => {
	expect(tcPurposes(tcStringOf(purposes)).state).toBe(state);
});

// Published in IAB Tech Lab's specification of the format.
it('reads the string of the specification', () => {
	expect(tcPurposes('COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA')).toMatchObject({
		state: 'partial',
		granted: ['2', '10'],
	});
});

it.each(['', 'C', 'COtybn4PA', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA', '~COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA'])(
	'makes nothing of %j',
	text => {
		expect(tcPurposes(text).state).toBe('unknown');
	},
);
