import 'fake-indexeddb/auto';
import {fakeBrowser} from '@webext-core/fake-browser';
import {vi} from 'vitest';
import type {Observation} from '../../src/audit/index.ts';

type Listener = (details: unknown) => void;
type Told = Readonly<Record<string, unknown>>;

const tabId = 7;

/**
 * The ears of a background, and a browser that tells them of one tab: events in the shape Chromium 156 gives them. `at` is a second
 * further each time.
 */
export async function listeningTo({mayLook = true}: {mayLook?: boolean} = {}) {
	const listeners = new Map<string, Listener[]>();
	const event = (name: string) => {
		const heard: Listener[] = [];
		listeners.set(name, heard);
		return {addListener: (each: Listener) => heard.push(each), removeListener: () => {}};
	};
	const events = (room: string, names: readonly string[]) =>
		Object.fromEntries(names.map(name => [name, event(`${room}.${name}`)]));
	const badges: string[] = [];
	vi.resetModules();
	vi.stubGlobal('navigator', {userAgent: 'Chrome/156.0'});
	fakeBrowser.reset();
	Object.assign(fakeBrowser, {
		webRequest: events('request', [
			...['onBeforeRequest', 'onHeadersReceived', 'onBeforeRedirect', 'onCompleted', 'onErrorOccurred'],
		]),
		webNavigation: events('navigation', ['onCommitted', 'onHistoryStateUpdated', 'onCompleted']),
		cookies: {onChanged: event('cookies.onChanged'), getAll: async () => [], getAllCookieStores: async () => []},
		permissions: {contains: async () => mayLook},
		action: {
			setBadgeText: async ({text}: {text: string}) => void badges.push(text),
			setBadgeBackgroundColor: async () => {},
		},
	});
	fakeBrowser.tabs.get = (async () => ({id: tabId})) as never;
	const {observeRequests} = await import('../../src/background/observe-requests.ts');
	const {observeNavigation} = await import('../../src/background/observe-navigation.ts');
	const {observeCookies} = await import('../../src/background/observe-cookies.ts');
	const {fromPage} = await import('../../src/background/page-observations.ts');
	const records = await import('../../src/background/records.ts');
	const evidence = await import('../../src/webext/evidence-store.ts');
	const ears = observeRequests();
	observeNavigation();
	observeCookies();
	records.onOpenedOrEnded(() => ears.suit());
	await records.restored;
	await vi.advanceTimersByTimeAsync(0);

	let requests = 0;
	const tell = async (name: string, details: Told) => {
		await vi.advanceTimersByTimeAsync(1);
		listeners.get(name)?.forEach(each => each({tabId, timeStamp: Date.now(), ...details}));
	};
	const active = {frameId: 0, frameType: 'outermost_frame', documentLifecycle: 'active', parentFrameId: -1};
	const request = async (details: Told, ending: Told | null) => {
		const its = {...active, requestId: String(++requests), method: 'GET', ...details};
		await tell('request.onBeforeRequest', its);
		if (ending === null) return;
		await tell(`request.${'error' in ending ? 'onErrorOccurred' : 'onCompleted'}`, {...its, ...ending});
	};
	const answered = {statusCode: 200, responseHeaders: []};

	return {
		records,
		badges,
		/** A page is asked for; `ending` null: and not answered. */
		asks: (url: string, ending: Told | null = answered, of: Told = {}) =>
			request({type: 'main_frame', url, ...of}, ending),
		fetches: (url: string, by: string, of: Told = {}) =>
			request({type: 'xmlhttprequest', url, initiator: by, ...of}, answered),
		commits: (url: string, of: Told = {}) => tell('navigation.onCommitted', {...active, url, ...of}),
		opens,
		storesCookie: (name: string, domain: string) =>
			tell('cookies.onChanged', {removed: false, cause: 'explicit', cookie: {name, domain, value: '', storeId: '0'}}),
		pageTells: (url: string, seen: readonly Observation[], of: Told = {}) =>
			fromPage(seen, {tab: {id: tabId}, frameId: 0, url, documentLifecycle: 'active', ...of} as never),
		startsAudit: async (url: string) => {
			await records.begin(tabId, url, Date.now(), {mode: 'audit'});
			// The ears of an audit are other ears, and take a moment.
			await vi.advanceTimersByTimeAsync(2000);
			await opens(url);
		},
		record: () => records.recordOfTab(tabId),
		/** What the tab's record holds, a line each. */
		seen: async () => (await observations()).map(lineOf),
		/** Cookies that may be another tab's. */
		shared: async () => (await observations()).flatMap(seen => ('shared' in seen && seen.shared ? [seen.name] : [])),
		/** Of each page: whether it found a choice that was made before. */
		leftBehind: async () => (await observations()).flatMap(seen => (seen.kind === 'page-start' ? [seen.consent] : [])),
		initiators: async () => (await observations()).flatMap(seen => (seen.kind === 'request' ? [seen.initiator] : [])),
	};

	async function observations(): Promise<readonly Observation[]> {
		await vi.advanceTimersByTimeAsync(3000);
		const id = records.recordOfTab(tabId)?.id ?? '';
		// The store's own time is no timer's.
		for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
		await evidence.flush();
		const held = await evidence.read(id);
		return (held?.observations ?? []).filter(({kind}) => kind !== 'observer');
	}

	async function opens(url: string) {
		await request({type: 'main_frame', url}, answered);
		await tell('navigation.onCommitted', {...active, url});
	}
}

/** As Chromium says it of a page made ready in the tab's frame 25. */
export const unseen = {frameId: 25, documentId: 'D25', documentLifecycle: 'prerender'};

function lineOf(seen: Observation): string {
	const what =
		'url' in seen ? seen.url : 'gap' in seen ? seen.gap : 'key' in seen ? seen.key : 'name' in seen ? seen.name : '';
	return `${seen.kind} ${what}`;
}
