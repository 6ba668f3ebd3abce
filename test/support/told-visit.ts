import type {
	CookieRequest,
	CookieStored,
	Evidence,
	GapId,
	Observer,
	OwnVendor,
	ResourceListed,
	TechniqueSign,
} from '../../src/audit/index.ts';
import type {Phase, SignalKind} from '../../src/consent/consent.ts';

type Request = {
	type?: string;
	method?: string;
	body?: string;
	status?: number;
	size?: number;
	/** Cookies the answer sets. */
	sets?: readonly (Partial<CookieRequest> & {name: string})[];
	/** The browser's error text, instead of an answer. */
	fails?: string;
	/** Where the answer sends the browser on. */
	redirectsTo?: string;
	/** Its leaving was not seen, only how it ended. */
	onlyEnds?: true;
};

/** One visit to a site, told as it happened; every step takes a tenth of a second. Nothing is judged here. */
export type Visit = {
	requests(url: string, request?: Request): Visit;
	/** A script on the page writes a cookie. */
	writes(name: string, cookie?: Partial<CookieRequest> & {script?: string}): Visit;
	/** The browser's cookie store tells of a cookie. */
	keeps(
		name: string,
		domain: string,
		lifetime: number | 'session',
		partitioned?: boolean,
		differing?: Partial<CookieStored>,
	): Visit;
	/** The cookie store tells that a cookie went. */
	loses(name: string, domain: string, cause?: string): Visit;
	/** The page's own Resource Timing tells what was fetched. */
	lists(...fetched: readonly (string | (Partial<ResourceListed> & {url: string}))[]): Visit;
	stores(key: string, where?: {area?: 'localStorage' | 'sessionStorage' | 'indexedDB'; origin?: string}): Visit;
	/** A script on the page shows signs of a technique. */
	uses(script: string | null, ...signs: readonly TechniqueSign[]): Visit;
	/** A banner, with these choices on its first layer. */
	asks(banner?: {accept?: boolean; reject?: boolean; settings?: boolean; preticked?: number; wall?: boolean}): Visit;
	clicks(): Visit;
	/** A known button is pressed. */
	accepts(): Visit;
	rejects(): Visit;
	/** A button is pressed, of which the site shows in no way that it took it. */
	presses(phase: Phase, source?: 'button-click' | 'auditor' | 'automation', clicks?: number): Visit;
	/** As `presses`; the banner goes, and something is put down that is worded like a choice. */
	chooses(phase: Phase, source?: 'button-click' | 'auditor' | 'automation'): Visit;
	/** Something worded like a choice is put down. */
	puts(key: string, says?: 'yes'): Visit;
	/** The banner goes out of sight. */
	closes(): Visit;
	/** The page's load event. */
	loads(): Visit;
	/** The page comes anew, and its load event. A choice that the site takes is followed by one. */
	reloads(): Visit;
	/** The way back to a choice was looked for. */
	findsWayBack(by: 'icon' | 'link' | 'platform' | null): Visit;
	hears(signal: SignalKind, raw: string, cmp?: string): Visit;
	/** The same, in a frame of another site. */
	hearsInFrame(frameOf: string, signal: SignalKind, raw: string, cmp?: string): Visit;
	waits(ms: number): Visit;
	navigates(url: string): Visit;
	/** The auditor knows these products. */
	knows(...vendors: readonly OwnVendor[]): Visit;
	/** The auditor hands over a policy that says this. */
	isGiven(text: string): Visit;
	/** The site's policy is found and says this. */
	says(text: string, language?: string): Visit;
	findsNoPolicy(): Visit;
	misses(gap: GapId, detail?: string): Visit;
	without(observer: Observer): Visit;
	/** An earlier visit left a choice behind. */
	returns(): Visit;
	evidence(): Evidence;
};
