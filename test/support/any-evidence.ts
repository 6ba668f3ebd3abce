import fc from 'fast-check';
import type {Evidence} from '../../src/audit/index.ts';
import {address, anyObservation, count, optional, text} from './any-observation.ts';
import {began} from './visit.ts';

const run = fc.record({
	startedAt: fc.integer({min: began - 1000, max: began + 1000}),
	finishedAt: fc.option(fc.integer({min: began, max: began + 60_000})),
	start: fc
		.tuple(
			fc.record({browser: text, browserVersion: text, cookies: count, consent: fc.boolean(), automated: fc.boolean()}),
			optional({isPrivate: fc.boolean()}),
		)
		.map(([start, more]) => ({...start, ...more}) as Evidence['runs'][number]['start']),
	observations: fc.array(anyObservation, {maxLength: 60, size: 'max'}),
});

/** Any audit at all: known kinds, any values, in any order. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
	format: fc.constant('samsvar-evidence' as const),
	formatVersion: fc.constant(1 as const),
	id: text,
	mode: fc.constantFrom('visit' as const, 'audit' as const),
	url: fc.oneof(fc.constant('https://butikk.example/'), address),
	runs: fc.array(run, {minLength: 1, maxLength: 3}),
});
