import {expect, test} from 'vitest';
import type {CookieRequest, Observation, RequestFact} from '../../src/audit/index.ts';
import {thirdPartyCookies} from '../../src/report/third-party-cookies.ts';
import {request, run, shop, start} from './a-shop.ts';

const url = 'https://ads.tracker.example/pixel';
const asked: CookieRequest = {
	name: 'uid',
	domain: null,
	lifetime: 1000,
	secure: true,
	httpOnly: false,
	sameSite: 'none',
	partitioned: false,
};
const answer = (cookie: Partial<CookieRequest> = {}): Observation => ({
	kind: 'response',
	...{at: start, id: '1', url, status: 200, mime: null, size: null, setCookies: [{...asked, ...cookie}]},
});
const stored = (partitioned: boolean, domain = 'ads.tracker.example', shared?: true): Observation => ({
	kind: 'cookie-stored',
	...{at: start + 1, name: 'uid', domain, hostOnly: true, lifetime: 1000, secure: true, httpOnly: false},
	...{sameSite: 'none', partitioned, removed: false, ...(shared && {shared})},
});
const sent: Partial<RequestFact> = {url, thirdParty: true, type: 'image'};
const of = (...observations: Observation[]) => ofRequest(sent, ...observations);
const ofRequest = (fact: Partial<RequestFact>, ...observations: Observation[]) =>
	thirdPartyCookies(shop({requests: [request(fact)]}, [], [run(observations)]));

test('a cookie asked for by a third party and kept is allowed', () => {
	expect(of(answer(), stored(false))).toBe('allowed');
	expect(of(answer({domain: 'tracker.example'}), stored(false, 'tracker.example'))).toBe('allowed');
});

test('kept only apart for this site is partitioned', () => {
	expect(of(answer(), stored(true))).toBe('partitioned');
	expect(of(answer(), stored(true), stored(false))).toBe('allowed');
});

test('what another tab may have stored allows nothing, unless it is in this site’s own partition', () => {
	const host = 'ads.tracker.example';
	expect(of(answer(), stored(false, host, true))).toBe('unknown');
	expect(of(answer(), stored(true, host, true))).toBe('partitioned');
	expect(of(answer(), stored(false, host, true), stored(false, host))).toBe('allowed');
});

test('a script in a third party’s frame asks as a header does', () => {
	const written = (page: string): Observation => ({
		kind: 'cookie-written',
		at: start,
		cookie: asked,
		page,
		script: null,
	});
	expect(of(written('https://ads.tracker.example/frame'))).toBe('blocked');
	expect(of(written('https://ads.tracker.example/frame'), stored(true))).toBe('partitioned');
	expect(of(written('https://www.butikk.example/')), 'the site itself').toBe('unknown');
});

test('where nobody watched the store, never kept says nothing', () => {
	const observers = new Set(['requests'] as const);
	expect(thirdPartyCookies(shop({requests: [request(sent)], observers}, [], [run([answer()])]))).toBe('unknown');
});

test('asked for and never kept is blocked', () => {
	expect(of(answer())).toBe('blocked');
	expect(of(answer(), stored(false, 'other.example'))).toBe('blocked');
});

test('not known when no third party asked, or asked for what no browser keeps there', () => {
	expect(of()).toBe('unknown');
	expect(ofRequest({...sent, thirdParty: false}, answer())).toBe('unknown');
	expect(of(answer({sameSite: 'lax'}))).toBe('unknown');
	expect(of(answer({lifetime: 0}))).toBe('unknown');
});

test('a page that is itself elsewhere is no third party', () => {
	expect(ofRequest({...sent, type: 'main_frame'}, answer())).toBe('unknown');
});
