// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {observePageConsent} from '../../../src/content/consent/page/observe-page-consent.ts';

type Page = {
	dataLayer?: unknown[];
	__tcfapi?: unknown;
	klaro?: unknown;
};
const page = globalThis as Page;

let seen: string[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	seen = [];
});

afterEach(() => {
	vi.useRealTimers();
	delete page.dataLayer;
	delete page.__tcfapi;
	delete page.klaro;
});

function observe(): void {
	observePageConsent(({signal, cmp, raw}) => seen.push([signal, cmp, raw].filter(Boolean).join(' ')));
}

function gtag(..._: unknown[]): unknown {
	// eslint-disable-next-line prefer-rest-params
	return page.dataLayer?.push(arguments);
}

describe('Google Consent Mode', () => {
	it('is seen from before and after, as the settings that hold', () => {
		page.dataLayer = [];
		gtag('consent', 'default', {ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500});
		observe();
		gtag('consent', 'update', {analytics_storage: 'granted'});
		expect(seen).toEqual([
			'google-consent-mode {"command":"default","ad_storage":"denied","analytics_storage":"denied"}',
			'google-consent-mode {"command":"update","ad_storage":"denied","analytics_storage":"granted"}',
		]);
	});

	it('is seen once, though the page puts a push of its own in place or another data layer', () => {
		observe();
		page.dataLayer = [];
		vi.advanceTimersByTime(250);
		const {push} = page.dataLayer;
		page.dataLayer.push = function (...entries) {
			push.apply(this, entries);
			return 42;
		};
		expect(gtag('consent', 'update', {ad_storage: 'granted'})).toBe(42);
		page.dataLayer = [];
		gtag('consent', 'update', {ad_storage: 'denied'});
		vi.advanceTimersByTime(250);
		expect(seen.map(it => it.slice(-9))).toEqual(['granted"}', '"denied"}']);
	});

	it('leaves the data layer as the page knows it', () => {
		observe();
		expect('dataLayer' in globalThis).toBe(false);
		page.dataLayer = [];
		vi.advanceTimersByTime(250);
		expect(page.dataLayer.push({event: 'a'}, {event: 'b'})).toBe(2);
		expect(Object.keys(page.dataLayer)).toEqual(['0', '1']);
		expect(page.dataLayer.push).toBe(page.dataLayer.push);
		page.dataLayer.push(['consent', 'update', {ad_storage: 'granted'}], null, 'consent');
		expect(seen).toEqual([]);
	});
});

describe('the TCF interface', () => {
	it('is listened to once it is there, and a banner on show is no choice', () => {
		observe();
		let tell: (data: unknown, ok: boolean) => void = () => {};
		page.__tcfapi = (_: string, __: number, callback: typeof tell) => (tell = callback);
		vi.advanceTimersByTime(300);
		tell({eventStatus: 'cmpuishown', tcString: 'A'}, true);
		tell({eventStatus: 'useractioncomplete', tcString: 'B'}, true);
		tell({eventStatus: 'useractioncomplete', tcString: 'B'}, true);
		tell({eventStatus: 'tcloaded', tcString: ''}, true);
		tell(null, false);
		expect(seen).toEqual(['tcf B']);
	});

	it('may be broken without breaking the page', () => {
		observe();
		page.__tcfapi = () => {
			throw new Error('broken');
		};
		expect(() => vi.advanceTimersByTime(90_000)).not.toThrow();
	});
});

describe('Klaro', () => {
	it('tells its choices without the services nobody is asked about', () => {
		observe();
		let tell = (_: string) => {};
		const manager = {
			config: {services: [{name: 'session', required: true}, {name: 'analytics'}]},
			consents: {session: true, analytics: false},
			confirmed: false,
			watch: (watcher: {update(it: unknown, event: string): void}) => (tell = event => watcher.update(manager, event)),
		};
		page.klaro = {getManager: () => manager};
		vi.advanceTimersByTime(300);
		expect(seen).toEqual([]);
		tell('saveConsents');
		expect(seen).toEqual(['cmp-api klaro {"analytics":false}']);
	});
});
