// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {observePageConsent} from '../../../src/content/consent/page/observe-page-consent.ts';

type Page = {
	dataLayer?: unknown[];
	__tcfapi?: unknown;
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
});

function observe(): void {
	observePageConsent(
		({signal, cmp, raw}) => seen.push([signal, cmp, raw].filter(Boolean).join(' ')),
		() => seen.push('called'),
	);
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
			'google-consent-mode {"command":"default","ad_storage":"denied","analytics_storage":"denied","wait_for_update":500}',
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

	it('tells a default for some regions with those, and holds it against nobody', () => {
		observe();
		page.dataLayer = [];
		vi.advanceTimersByTime(250);
		gtag('consent', 'default', {ad_storage: 'denied', region: ['NO', 'SE']});
		gtag('consent', 'default', {analytics_storage: 'granted'});
		expect(seen).toEqual([
			'google-consent-mode {"command":"default","ad_storage":"denied","region":["NO","SE"]}',
			'google-consent-mode {"command":"default","analytics_storage":"granted"}',
		]);
	});

	it('tells what is set beside it, with the command that holds', () => {
		page.dataLayer = [];
		observe();
		gtag('set', 'url_passthrough', true);
		gtag('set', {currency: 'NOK'});
		gtag('consent', 'default', {ad_storage: 'denied'});
		gtag('set', {ads_data_redaction: true, country: 'NO'});
		expect(seen).toEqual([
			'google-consent-mode {"command":"default","url_passthrough":true,"ad_storage":"denied"}',
			'google-consent-mode {"command":"default","url_passthrough":true,"ad_storage":"denied","ads_data_redaction":true}',
		]);
	});

	it('is no command without settings, and survives settings of any kind', () => {
		page.dataLayer = [];
		observe();
		for (const settings of [undefined, null, 'granted', 7, [], new Proxy({}, {ownKeys: () => fail()})]) {
			expect(gtag('consent', 'update', settings)).toBeGreaterThan(0);
		}
		expect(seen.every(it => it === 'google-consent-mode {"command":"update"}')).toBe(true);
	});
});

function fail(): never {
	throw new Error('broken');
}

describe('the other interfaces', () => {
	it('are called for once, when the first of them is there', () => {
		observe();
		vi.advanceTimersByTime(1000);
		expect(seen).toEqual([]);
		page.__tcfapi = () => {};
		vi.advanceTimersByTime(1000);
		expect(seen).toEqual(['called']);
	});
});
