import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hashOf, routeOf, views, type Route} from '../../src/workspace/route.ts';

const text = fc.string({minLength: 1, unit: 'grapheme'}).filter(part => !/\p{Cs}/u.test(part));
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
	fc.constantFrom<Route>({page: 'audits'}, {page: 'settings'}, {page: 'welcome'}),
	fc.record(
		{page: fc.constant('audit' as const), id: text, view: fc.constantFrom(...views), at: text},
		{requiredKeys: ['page', 'id', 'view']},
	) as fc.Arbitrary<Route>,
	fc.record({page: fc.constant('compare' as const), older: text, newer: text}),
);

test('an address leads where it was made for', () => {
	fc.assert(
		fc.property(anyRoute, route => {
			expect(routeOf(hashOf(route))).toEqual(route);
		}),
	);
});

test('any other address leads somewhere', () => {
	fc.assert(fc.property(fc.string({unit: 'binary'}), hash => void routeOf(`#${hash}`)));
	expect(routeOf('')).toEqual({page: 'audits'});
	expect(routeOf('#/nowhere')).toEqual({page: 'audits'});
	expect(routeOf('#/audit')).toEqual({page: 'audits'});
	expect(routeOf('#/audit/1/nothing')).toEqual({page: 'audit', id: '1', view: 'findings'});
	expect(routeOf('#/audit/%E0%A4%A/cookies')).toEqual({page: 'audit', id: '%E0%A4%A', view: 'cookies'});
});
