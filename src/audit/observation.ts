import type {
	BannerGone,
	BannerSeen,
	ChoiceKept,
	ChoiceMade,
	ConsentSignal,
	Gesture,
	PlatformSeen,
	Screenshot,
	WayBack,
} from './consent-observation.ts';
import type {GapId} from './gap.ts';
import type {Lifetime} from '../policy/declaration.ts';
import type {OpinionGiven} from './opinion.ts';
import type {OwnVendorsGiven} from './own-vendors.ts';
import type {PolicySource, PolicyTry} from './policy-try.ts';
import type {Seen} from './seen.ts';

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
		/** Address of the document it was sent from, where that is not the tab's own page. */
		document?: string;
		/** Names of the site's own cookies whose values it carries to another site. The values were compared in memory and dropped. */
		carries?: readonly string[];
		/** Whole length of an address that was cut; UTF-16 units. */
		urlLength?: number;
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
		/** The request itself was never seen, its answer was: what the answer tells of it. */
		request?: Pick<RequestSeen, 'method' | 'type' | 'frame' | 'initiator' | 'sentIn'>;
	}
>;

/** A request that ended without an answer: the browser's own error text. */
export type RequestFailed = Seen<
	'request-failed',
	{
		id: string;
		error: string;
		/** As in `ResponseSeen`, with the address. */
		request?: Pick<RequestSeen, 'url' | 'method' | 'type' | 'frame' | 'initiator' | 'sentIn'>;
	}
>;

/** The host's own canonical name in DNS: another host answers in its place (CNAME). */
export type CanonicalName = Seen<'canonical-name', {host: string; name: string}>;

/**
 * What a document's own Resource Timing says it fetched: the second witness. `at` is when it was read; `fetched` are addresses
 * with the moment each began, ms since the epoch. `frame` 0 is the page itself.
 */
export type ResourcesListed = Seen<'resources', {frame: number; document: string; fetched: readonly ResourceListed[]}>;

export type ResourceListed = {
	readonly url: string;
	readonly at: number;
	/** Resource Timing's initiatorType, such as `img`, `fetch`, `beacon`. */
	readonly by: string;
	/** The site's service worker answered it. */
	readonly viaWorker?: true;
};

/** A script wrote a cookie. `page` is the address of the frame, `script` the file that did it, where known. */
export type CookieWritten = Seen<
	'cookie-written',
	{
		cookie: CookieRequest;
		page: string;
		script: string | null;
		/** Default `document.cookie`. */
		by?: 'document.cookie' | 'cookieStore';
	}
>;

/** A technique at work in a page: which API was used how, by which file. Nothing of what was read or typed. */
export type TechniqueSeen = Seen<
	'technique',
	{
		technique: 'fingerprinting' | 'session-recording' | 'keystrokes';
		/** What it was told by. */
		sign: TechniqueSign;
		script: string | null;
		/** Address of the document it happened in. */
		page: string;
		/** Id of the request that carried it off, where that is what was seen. */
		request?: string;
	}
>;

export type TechniqueSign =
	'canvas' | 'audio' | 'webgl' | 'fonts' | 'dom-changes' | 'input-listeners' | 'typed-text-sent';

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
		/** Why it went, as the browser says: `expired`, `evicted`, `explicit` … */
		cause?: string;
		/** The host was asked by other open tabs too: which of them it came from is not known. */
		shared?: true;
	}
>;

export type StorageArea = 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';

/** A key of web storage, or the name of a database or a cache. */
export type StorageWritten = Seen<'storage', {area: StorageArea; key: string; origin: string; script: string | null}>;

/** A policy text the extension fetched, or the auditor gave. */
export type PolicyRead = Seen<
	'policy',
	{
		source: string;
		foundBy: PolicySource;
		title: string | null;
		/** What the document says of its own language. */
		language: string | null;
		text: string;
		/**
		 * Absent: fetched. `page`: as it stood in the page the visitor was on. `tab`: opened in a tab of its own once the audit was
		 * over, with the site's cookies; what that tab sent is no part of the evidence.
		 */
		readIn?: 'page' | 'tab';
		/** At an address the auditor has set for the site, before the audit; it stands beside others that are. */
		bySetting?: true;
	}
>;

/** The search for a policy is over; `found` is how many were read. Older records have addresses alone in `tried`. */
export type PolicySearched = Seen<'policy-searched', {tried: readonly (string | PolicyTry)[]; found: number}>;

export type Observer = 'requests' | 'cookies' | 'page' | 'storage' | 'consent' | 'policy';

/** What the page's own world was like before its first script ran: storage keys and consent left by an earlier visit. */
export type PageStart = Seen<
	'page-start',
	{
		automated: boolean;
		storage: number;
		consent: boolean;
		/** Global Privacy Control, as the page can read it; null where the browser does not know it. */
		gpc?: boolean | null;
		/** Do Not Track, as the page can read it. */
		dnt?: boolean;
	}
>;

/** An observer ran. Without this, its silence says nothing. */
export type ObserverRan = Seen<'observer', {observer: Observer}>;

/** Something that could not be observed. `gap` is a key of words for people (`gap_<gap>`). */
export type Gap = Seen<'gap', {gap: GapId; detail?: string}>;

export type Observation =
	| Navigation
	| PageLoaded
	| RequestSeen
	| ResponseSeen
	| RequestFailed
	| CookieWritten
	| CookieStored
	| StorageWritten
	| CanonicalName
	| ResourcesListed
	| TechniqueSeen
	| ConsentSignal
	| PlatformSeen
	| BannerSeen
	| BannerGone
	| ChoiceKept
	| WayBack
	| Screenshot
	| Gesture
	| ChoiceMade
	| PolicyRead
	| PolicySearched
	| PageStart
	| ObserverRan
	| OpinionGiven
	| OwnVendorsGiven
	| Gap;
