import fc from 'fast-check';
import {count, frame, optional, text, type Of} from './any-observation.ts';

/** One of each kind that is about consent. Asked for when it is needed: the two files import each other. */
export const anyConsent = () => ({
	consent: fc
		.tuple(
			fc.record({
				signal: fc.constantFrom(
					'tcf' as const,
					'gpp' as const,
					'google-consent-mode' as const,
					'cmp-cookie' as const,
					'cmp-api' as const,
				),
				raw: fc.oneof(text, fc.json({maxDepth: 2})),
			}),
			optional({cmp: fc.oneof(text, fc.constantFrom('klaro', 'cookiebot')), frameOf: text}),
		)
		.map(([signal, more]) => ({...signal, ...more}) as Of<'consent'>),
	platform: fc.record({cmp: text}),
	banner: fc
		.tuple(
			fc.record({accept: fc.boolean(), reject: fc.boolean(), settings: fc.boolean()}),
			optional({preticked: count, wall: fc.boolean()}),
		)
		.map(([banner, more]) => ({...banner, ...more}) as Of<'banner'>),
	'banner-gone': fc.constant({}),
	'choice-kept': fc
		.tuple(
			fc.record({
				area: fc.constantFrom('cookie' as const, 'localStorage' as const, 'sessionStorage' as const),
				key: text,
			}),
			optional({says: fc.constant('yes' as const)}),
		)
		.map(([kept, more]) => ({...kept, ...more}) as Of<'choice-kept'>),
	'way-back': fc
		.tuple(
			fc.record({by: fc.option(fc.constantFrom('icon' as const, 'link' as const, 'platform' as const))}),
			optional({label: text}),
		)
		.map(([way, more]) => ({...way, ...more}) as Of<'way-back'>),
	screenshot: fc.record({of: fc.constant('banner' as const), jpeg: text}),
	gesture: fc.record({frame}),
	choice: fc
		.tuple(
			fc.record({
				phase: phase(),
				source: fc.constantFrom('button-click' as const, 'auditor' as const, 'automation' as const),
			}),
			optional({detail: text, clicks: count}),
		)
		.map(([choice, more]) => ({...choice, ...more}) as Of<'choice'>),
});

const phase = () =>
	fc.constantFrom('before' as const, 'accepted' as const, 'rejected' as const, 'custom' as const, 'withdrawn' as const);
