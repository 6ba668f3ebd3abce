// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {observeInterfaces} from '../../../src/content/consent/page/observe-interfaces.ts';

type Anything = (...input: never[]) => unknown;
type Page = Partial<Record<'__tcfapi' | '__gpp' | '__uspapi' | 'klaro' | 'uetq' | 'clarity' | 'fbq' | 'ttq', unknown>>;
const page = globalThis as Page;
const names = ['__tcfapi', '__gpp', '__uspapi', 'klaro', 'uetq', 'clarity', 'fbq', 'ttq'] as const;

let seen: string[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	seen = [];
});

afterEach(() => {
	vi.useRealTimers();
	names.forEach(name => delete page[name]);
});

function observe(): void {
	observeInterfaces(({signal, cmp, raw}) => seen.push([signal, cmp, raw].filter(Boolean).join(' ')));
}

/** A function that keeps its calls waiting, as companies have pages lay down before their script is there. */
function stub(queue: 'q' | 'queue'): Anything & Record<string, unknown> {
	const waiting: unknown[] = [];
	return Object.assign((...input: unknown[]) => waiting.push(input), {[queue]: waiting});
}

describe('the TCF interface', () => {
	type Tell = (data: unknown, ok: boolean) => void;
	let tell: Tell = () => {};
	const api = (_: string, __: number, callback: Tell) => (tell = callback);
	beforeEach(() => {
		tell = () => {};
	});

	it('is listened to once it is there, and a banner on show is no choice', () => {
		observe();
		page.__tcfapi = api;
		vi.advanceTimersByTime(300);
		tell({eventStatus: 'cmpuishown', tcString: 'A'}, true);
		tell({eventStatus: 'useractioncomplete', tcString: 'B'}, true);
		tell({eventStatus: 'useractioncomplete', tcString: 'B'}, true);
		tell({eventStatus: 'tcloaded', tcString: ''}, true);
		tell({eventStatus: 'tcloaded', tcString: 'C', cmpStatus: 'error'}, true);
		tell(null, false);
		expect(seen).toEqual(['tcf B']);
	});

	it('tells the additional consent string beside its own', () => {
		observe();
		page.__tcfapi = api;
		vi.advanceTimersByTime(300);
		tell({eventStatus: 'useractioncomplete', tcString: 'B', addtlConsent: '2~1.35~dv.9'}, true);
		expect(seen).toEqual(['tcf B', 'cmp-api google-additional-consent 2~1.35~dv.9']);
	});

	it('may say that it asks nobody', () => {
		observe();
		page.__tcfapi = api;
		vi.advanceTimersByTime(300);
		tell({eventStatus: 'tcloaded', tcString: 'B', gdprApplies: false}, true);
		expect(seen).toEqual(['tcf {"gdprApplies":false}']);
	});

	it('is asked again when another takes the place of the stub', () => {
		observe();
		page.__tcfapi = () => {};
		vi.advanceTimersByTime(300);
		page.__tcfapi = api;
		vi.advanceTimersByTime(300);
		tell({eventStatus: 'useractioncomplete', tcString: 'B'}, true);
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

describe('the GPP interface', () => {
	it('is heard when its signal is ready', () => {
		observe();
		let tell: (event: unknown, ok: boolean) => void = () => {};
		page.__gpp = (command: string, callback: typeof tell) => command === 'addEventListener' && (tell = callback);
		vi.advanceTimersByTime(300);
		tell({eventName: 'listenerRegistered', pingData: {signalStatus: 'not ready', gppString: 'DBABMA~A'}}, true);
		tell({eventName: 'signalStatus', pingData: {signalStatus: 'ready', gppString: 'DBABMA~B'}}, true);
		tell({eventName: 'sectionChange', pingData: {signalStatus: 'ready', gppString: 'DBAA'}}, true);
		tell(null, false);
		expect(seen).toEqual(['gpp DBABMA~B']);
	});
});

describe('the US privacy interface', () => {
	it('is asked again as long as it answers', () => {
		observe();
		let uspString = '1YNN';
		page.__uspapi = (_: string, __: number, callback: (data: unknown, ok: boolean) => void) =>
			callback({version: 1, uspString}, true);
		vi.advanceTimersByTime(600);
		uspString = '1YYN';
		vi.advanceTimersByTime(300);
		expect(seen).toEqual(['cmp-api us-privacy 1YNN', 'cmp-api us-privacy 1YYN']);
	});

	it('is asked once where nothing answers', () => {
		observe();
		const asked = vi.fn();
		page.__uspapi = asked;
		vi.advanceTimersByTime(60_000);
		expect(asked).toHaveBeenCalledTimes(1);
	});
});

describe('Microsoft UET', () => {
	it('is heard while it is a list, and once it is an object', () => {
		const list: unknown[] = ['consent', 'default', {ad_storage: 'denied'}];
		page.uetq = list;
		observe();
		list.push('event', 'purchase', {value: 1});
		list.push('consent', 'update', {ad_storage: 'granted'});
		const pushed: unknown[][] = [];
		page.uetq = {push: (...input: unknown[]) => pushed.push(input)};
		vi.advanceTimersByTime(300);
		(page.uetq as unknown[]).push('consent', 'update', {ad_storage: 'denied'});
		expect(seen).toEqual([
			'cmp-api microsoft-uet {"ad_storage":"denied","command":"default"}',
			'cmp-api microsoft-uet {"ad_storage":"granted","command":"update"}',
			'cmp-api microsoft-uet {"ad_storage":"denied","command":"update"}',
		]);
		expect(pushed).toHaveLength(1);
	});
});

describe('Microsoft Clarity', () => {
	it('is heard in its queue and after, in both of its forms', () => {
		const before = stub('q');
		page.clarity = before;
		(page.clarity as (...input: unknown[]) => void)('consentv2', {ad_Storage: 'denied', analytics_Storage: 'granted'});
		observe();
		const calls = vi.fn(() => 42);
		page.clarity = calls;
		vi.advanceTimersByTime(300);
		const clarity = page.clarity as (...input: unknown[]) => unknown;
		clarity('set', 'a', 'b');
		expect(clarity('consent')).toBe(42);
		clarity('consent', false);
		expect(seen).toEqual([
			'cmp-api microsoft-clarity {"ad_Storage":"denied","analytics_Storage":"granted"}',
			'cmp-api microsoft-clarity {"consent":true}',
			'cmp-api microsoft-clarity {"consent":false}',
		]);
		expect(calls).toHaveBeenCalledTimes(3);
	});
});

describe('the Meta Pixel', () => {
	it('is heard, and goes on as it was', () => {
		const before = stub('queue');
		page.fbq = before;
		observe();
		const fbq = page.fbq as ((...input: unknown[]) => void) & {queue: unknown[]; loaded?: boolean};
		fbq('consent', 'revoke');
		fbq('track', 'PageView');
		fbq('consent', 'grant');
		fbq.loaded = true;
		vi.advanceTimersByTime(1000);
		expect(page.fbq).toBe(fbq);
		expect(before['loaded']).toBe(true);
		expect(fbq.queue).toHaveLength(3);
		expect(seen).toEqual(['cmp-api meta-pixel revoke', 'cmp-api meta-pixel grant']);
	});
});

describe('the TikTok Pixel', () => {
	it('is heard before its script is there and after', () => {
		const list = Object.assign([['holdConsent'], ['page']] as unknown[], {});
		page.ttq = list;
		observe();
		const grantConsent = vi.fn();
		Object.assign(list, {grantConsent});
		(list as unknown as {grantConsent(): void}).grantConsent();
		expect(seen).toEqual(['cmp-api tiktok-pixel holdConsent', 'cmp-api tiktok-pixel grantConsent']);
		expect(grantConsent).toHaveBeenCalledTimes(1);
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

it('bears whatever stands under these names', () => {
	const values = [
		null,
		1,
		'text',
		[],
		[null, [undefined]],
		() => fail(),
		{push: 7},
		new Proxy({}, {get: () => fail()}),
	];
	for (const value of values) {
		names.forEach(name => (page[name] = value));
		observe();
		expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
	}
	expect(seen).toEqual([]);
});

function fail(): never {
	throw new Error('broken');
}
