import type {Phase, SignalKind} from '../consent/consent.ts';
import type {Lifetime} from '../policy/declaration.ts';

/** One thing seen, raw. `at` is milliseconds since the epoch. */
type Seen<Kind extends string, Fields> = {readonly kind: Kind; readonly at: number} & Readonly<Fields>;

/** What a cookie asks for when it is written. The value is never recorded. */
export type CookieRequest = {
	readonly name: string;
	/** Null: host-only, on the host that wrote it. Never with a leading dot. */
	readonly domain: string | null;
	/** As asked for, before the browser caps it; 0 or less deletes. */
	readonly lifetime: Lifetime;
	readonly secure: boolean;
	readonly httpOnly: boolean;
	/** Lower case; '' when not given. */
	readonly sameSite: string;
	readonly partitioned: boolean;
};

/** The tab's own page changed: a new document, or a new address within it. */
export type Navigation = Seen<'navigation', {url: string}>;

/** The page's load event. */
export type PageLoaded = Seen<'loaded', {url: string}>;

/** A request about to leave. Redirects are further requests with the same `id`, in order. */
export type RequestSeen = Seen<
	'request',
	{
		id: string;
		url: string;
		method: string;
		/** webRequest's resource type, as Chromium names it (`ping` for beacons). */
		type: string;
		/** 0 is the page itself. */
		frame: number;
		/** Origin or url of what caused it. */
		initiator: string | null;
		/** Body of a beacon or a script's POST, cut at 64 kB; never of a form a person submits. */
		body?: string;
		sentIn?: 'page' | 'frame' | 'worker';
	}
>;

/** The answer to the newest request with this id. `size` is Content-Length in bytes, where told. */
export type ResponseSeen = Seen<
	'response',
	{
		id: string;
		url: string;
		status: number;
		setCookies: readonly CookieRequest[];
		mime: string | null;
		size: number | null;
		/** Told when the request is over: what the page got came from the browser's cache. */
		fromCache?: true;
	}
>;

/** A request that ended without an answer: the browser's own error text. */
export type RequestFailed = Seen<'request-failed', {id: string; error: string}>;

/** A script wrote a cookie. `page` is the address of the frame, `script` the file that did it, where known. */
export type CookieWritten = Seen<'cookie-written', {cookie: CookieRequest; page: string; script: string | null}>;

/** The browser's cookie store changed. `lifetime` is what was stored, after any cap. */
export type CookieStored = Seen<
	'cookie-stored',
	{
		name: string;
		domain: string;
		hostOnly: boolean;
		lifetime: Lifetime;
		secure: boolean;
		httpOnly: boolean;
		sameSite: string;
		partitioned: boolean;
		removed: boolean;
	}
>;

export type StorageWritten = Seen<
	'storage',
	{area: 'localStorage' | 'sessionStorage' | 'indexedDB'; key: string; origin: string; script: string | null}
>;

/** A consent signal on the page. `raw` is read by `consent/`; `cmp` is the platform's id in the drawer. */
export type ConsentSignal = Seen<'consent', {signal: SignalKind; raw: string; cmp?: string}>;

/** A consent platform was recognised on the page. */
export type PlatformSeen = Seen<'platform', {cmp: string}>;

/** A banner on the page and which choices its first layer offers. */
export type BannerSeen = Seen<'banner', {accept: boolean; reject: boolean; settings: boolean}>;

/** A person clicked somewhere. Nothing but when: signals that follow are the answer to it. */
export type Gesture = Seen<'gesture', {frame: number}>;

/** A choice made: by a known button, by automation, or because the auditor says so. */
export type ChoiceMade = Seen<
	'choice',
	{phase: Phase; source: 'button-click' | 'auditor' | 'automation'; detail?: string}
>;

/** A policy text the extension fetched, or the auditor gave. */
export type PolicyRead = Seen<
	'policy',
	{
		source: string;
		foundBy: 'link' | 'well-known' | 'cmp' | 'auditor' | 'file';
		title: string | null;
		/** What the document says of its own language. */
		language: string | null;
		text: string;
	}
>;

/** The search for a policy is over; `tried` are the urls asked, `found` how many were read. */
export type PolicySearched = Seen<'policy-searched', {tried: readonly string[]; found: number}>;

export type Observer = 'requests' | 'cookies' | 'page' | 'storage' | 'consent' | 'policy';

/** What the page's own world was like before its first script ran: storage keys and consent left by an earlier visit. */
export type PageStart = Seen<'page-start', {automated: boolean; storage: number; consent: boolean}>;

/** An observer ran. Without this, its silence says nothing. */
export type ObserverRan = Seen<'observer', {observer: Observer}>;

/** Something that could not be observed. `gap` is a key of words for people (`gap_<gap>`). */
export type Gap = Seen<'gap', {gap: GapId; detail?: string}>;

export type GapId =
	| 'not-quiet'
	| 'no-accept-button'
	| 'no-reject-button'
	| 'policy-not-read'
	| 'policy-language'
	| 'observations-cut'
	| 'body-cut'
	| 'no-host-access';

export type Observation =
	| Navigation
	| PageLoaded
	| RequestSeen
	| ResponseSeen
	| RequestFailed
	| CookieWritten
	| CookieStored
	| StorageWritten
	| ConsentSignal
	| PlatformSeen
	| BannerSeen
	| Gesture
	| ChoiceMade
	| PolicyRead
	| PolicySearched
	| PageStart
	| ObserverRan
	| Gap;

/** What the browser was, and what the site had left in its cookie store, when observing began. */
export type StartState = {
	readonly browser: string;
	readonly browserVersion: string;
	readonly cookies: number;
	/** A consent platform's cookie was among them. */
	readonly consent: boolean;
	/** A program, not a person, steers this browser. */
	readonly automated: boolean;
};

/** One browser profile, from the first request on, with at most one line of choices in it. */
export type Run = {
	readonly startedAt: number;
	readonly finishedAt: number | null;
	readonly start: StartState;
	readonly observations: readonly Observation[];
};

/** All that was seen in one visit or audit: append only, plain JSON, the only state there is. */
export type Evidence = {
	readonly format: 'samsvar-evidence';
	readonly formatVersion: 1;
	readonly id: string;
	/** A visit is forgotten with its tab; an audit was asked for and is kept. */
	readonly mode: 'visit' | 'audit';
	/** The page it began with. */
	readonly url: string;
	readonly runs: readonly Run[];
};

/** Several audits of one site, each in its own profile, as one. */
export function merge(first: Evidence, ...rest: readonly Evidence[]): Evidence {
	return {...first, runs: [first, ...rest].flatMap(({runs}) => runs)};
}
