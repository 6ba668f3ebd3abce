import fc from 'fast-check';
import type {Observation, PolicyTry} from '../../src/audit/index.ts';
import {address, count, optional, text} from './any-observation.ts';

type Of<K extends Observation['kind']> = Omit<Extract<Observation, {kind: K}>, 'kind' | 'at'>;

const foundBy = fc.constantFrom(
	'link' as const,
	'well-known' as const,
	'cmp' as const,
	'auditor' as const,
	'file' as const,
);

export function anyPolicy(): fc.Arbitrary<Of<'policy'>> {
	const language = fc.option(fc.constantFrom('nb', 'en', ''));
	return fc
		.tuple(
			fc.record({source: address, foundBy, title: fc.option(text), language, text}),
			optional({readIn: fc.constantFrom('page' as const, 'tab' as const)}),
		)
		.map(([policy, more]) => ({...policy, ...more}) as Of<'policy'>);
}

/** As it is told now, and as it was before: addresses alone. */
export function anySearch(): fc.Arbitrary<Of<'policy-searched'>> {
	const outcome = fc.constantFrom('read' as const, 'needs-scripts' as const, 'asked-before' as const);
	const attempt = fc
		.tuple(fc.record({url: address, foundBy, outcome}), optional({label: text}))
		.map(([tried, more]) => ({...tried, ...more}) as PolicyTry);
	return fc.record({tried: fc.array(fc.oneof(address, attempt), {maxLength: 2}), found: count});
}
