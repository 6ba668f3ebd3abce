import type {Catalog, Identified, KnownCookie, Vendor} from '../catalog/index.ts';
import type {Decision, Phase, SignalKind} from '../consent/consent.ts';
import type {Declaration, Information, Lifetime} from '../policy/declaration.ts';
import type {PolicySource, PolicyTry} from './policy-try.ts';
import type {Observer, StorageArea, TechniqueSeen, TechniqueSign} from './observation.ts';
import type {GapId} from './gap.ts';

/** A stretch of one run in which the visitor's choice was the same. `to` is exclusive, ms since the epoch. */
export type PhaseSpan = {
	readonly run: number;
	readonly name: Phase;
	readonly from: number;
	readonly to: number;
	readonly source: 'start' | 'cmp-signal' | 'button-click' | 'auditor' | 'automation';
	readonly detail?: string;
	/** Of a choice: whether anything but the press shows that the site took it. */
	readonly confirmation?: Confirmation;
	/** A page of the site was loaded within it: absent, its silence says nothing of what waits for one. */
	readonly hasPageLoad?: true;
};

/** `contradicted`: the platform says the opposite of what was pressed. */
export type Confirmation = 'confirmed' | 'unconfirmed' | 'contradicted';

/** A page in the audited tab: a new document, or a new address within it. */
export type PageFact = {readonly url: string; readonly at: number; readonly run: number};

export type RequestFact = Identified & {
	/** `r<run>-<request id>-<hop>`, unique in the audit. */
	readonly id: string;
	readonly at: number;
	readonly phase: Phase;
	readonly run: number;
	readonly type: string;
	readonly method: string;
	readonly status: number | null;
	readonly initiator: string | null;
	readonly thirdParty: boolean;
	readonly redirectedFrom?: string;
	readonly sentIn?: 'page' | 'frame' | 'worker';
	/** Index of the page it is of; absent: not known, as of workers. */
	readonly page?: number;
	/** Looked for or found in the browser's cache: it reached no server. */
	readonly fromCache?: true;
	/** Its leaving was not seen, only its end: `at` is when it ended, and what it carried is not known. */
	readonly partial?: true;
	/** What it carried in its body was not told, or cannot be read. */
	readonly unread?: true;
	/** The browser's error text when it never got an answer. */
	readonly error?: string;
};

/** Words on health, belief or the like in the address or title of a page that a request to an advertiser carried. */
export type SensitiveFact = {
	/** Id of the request. */
	readonly request: string;
	readonly parameter: string;
	readonly of: 'address' | 'title';
	readonly words: readonly {readonly word: string; readonly topic: SensitiveTopic; readonly isPlain: boolean}[];
};

export type SensitiveTopic = 'health' | 'religion' | 'sexuality' | 'crime' | 'children' | 'violence' | 'union';

/** An address the page's own Resource Timing tells of, and the browser told the extension nothing of. */
export type UnseenFact = {
	readonly url: string;
	readonly at: number;
	readonly run: number;
	readonly phase: Phase;
	/** Resource Timing's initiatorType. */
	readonly by: string;
	/** Address of the page that fetched it. */
	readonly document: string;
	readonly thirdParty: boolean;
	/** As far as its address alone tells. */
	readonly vendor: string | null;
	readonly tracking: boolean;
};

export type CookieFact = {
	readonly id: string;
	readonly name: string;
	readonly domain: string;
	readonly party: 'first' | 'third';
	readonly partitioned: boolean;
	/** The first phase it was seen in. */
	readonly phase: Phase;
	readonly phases: readonly Phase[];
	readonly setBy: 'http' | 'script' | 'unknown';
	readonly httpOnly: boolean;
	readonly secure: boolean;
	readonly sameSite: string;
	/** The longest lifetime asked for, in seconds; told by the store where no write was seen and no cap can hide more. */
	readonly requestedLifetime: Lifetime | null;
	readonly storedLifetime: Lifetime | null;
	/** The store told last that it was gone, and why: `expired`, `explicit` …; '' where it did not say. */
	readonly removed?: string;
	readonly vendor: Vendor | null;
	readonly known: KnownCookie | null;
	/** Needed to deliver what the visitor asked for, or to remember the choice itself: no consent needed. */
	readonly essential: boolean;
	/** Null: no cookie list in any policy. */
	readonly declared: boolean | null;
	readonly declaredLifetime: Lifetime | null;
	/** The request whose answer set it, where known. */
	readonly request?: string;
	/** Indices of the pages it was written on, as far as known. */
	readonly pages: readonly number[];
};

export type StoredFact = {
	readonly id: string;
	readonly area: StorageArea;
	readonly key: string;
	readonly origin: string;
	readonly phase: Phase;
	readonly phases: readonly Phase[];
	readonly vendor: Vendor | null;
	readonly essential: boolean;
};

/** A technique at work in one script. */
export type TechniqueFact = {
	readonly id: string;
	readonly technique: TechniqueSeen['technique'];
	/** What it was told by. */
	readonly signs: readonly TechniqueSign[];
	/** Null: no file, or not told which. */
	readonly script: string | null;
	/** Whose file it is, as far as its address tells. */
	readonly vendor: string | null;
	readonly name: string | null;
	readonly owner: string | null;
	/** Address of the document it was first seen in. */
	readonly page: string;
	/** The first phase it was seen in. */
	readonly phase: Phase;
	readonly phases: readonly Phase[];
	/** Ids of the requests that carried it off: of a recording, what was posted to others from then on and was of some size. */
	readonly requests: readonly string[];
	/** How the policies speak of whose script it is, or of who got what it gathered. */
	readonly declared: DeclaredAs;
	/** The signs together are enough to speak of the technique. */
	readonly enough: boolean;
};

export type SignalFact = Decision & {
	readonly at: number;
	readonly phase: Phase;
	readonly run: number;
	readonly kind: SignalKind;
	readonly raw: string;
	/** Whose format it is, by id: a platform's, or an interface's. */
	readonly cmp?: string;
};

export type Quote = {readonly policy: number; readonly start: number; readonly end: number; readonly text: string};

export type DeclaredAs = 'named' | 'owner-only' | 'category-only' | 'not-declared' | 'denied' | 'unknown';

export type Tracker = {
	readonly vendor: string;
	readonly name: string;
	readonly owner: string;
	readonly category: string;
	/** Of the auditor's own list. */
	readonly listedBy?: 'auditor';
	readonly phases: Readonly<Partial<Record<Phase, {requests: number; beacons: number; cookies: number}>>>;
	/** Indices of the pages it was seen on, as far as known. */
	readonly pages: readonly number[];
	readonly declared: DeclaredAs;
	readonly quotes: readonly Quote[];
};

export type PolicyFact = {
	readonly source: string;
	readonly foundBy: PolicySource;
	readonly fetchedAt: number;
	readonly language: string | null;
	readonly title: string | null;
	readonly text: string;
	/** In a language that can be read; what is declared in another is left open. */
	readonly understood: boolean;
	readonly declarations: readonly Declaration[];
	/** What article 13 of the GDPR wants told, where it is. */
	readonly information: readonly Information[];
	/** Absent: fetched. */
	readonly readIn?: 'page' | 'tab';
};

/** An address that was looked at for a policy; records of before do not say by what it was found and what came of it. */
export type TriedFact = Pick<PolicyTry, 'url'> & Partial<PolicyTry>;

/** Something that could not be observed, or not be read. */
export type GapFact = {
	readonly gap: GapId;
	readonly detail?: string;
	/** The phases it touches, where it leaves the others whole. */
	readonly phases?: readonly Phase[];
};

/** What was seen of the banner. */
export type BannerFact = {
	readonly seen: boolean;
	/** Choices its first layer offers. */
	readonly accept: boolean;
	readonly reject: boolean;
	readonly settings: boolean;
	/** Most boxes that were ticked before anybody touched them. */
	readonly preticked?: number;
	/** The page behind it could not be used before a choice. */
	readonly wall?: boolean;
	/** Fewest presses it took, from the first layer on; absent: nobody got there. */
	readonly clicks?: {readonly accept?: number; readonly reject?: number};
	/** By what the way back to an earlier choice was found; null: looked for in vain. Absent: nobody looked. */
	readonly wayBack?: 'icon' | 'link' | 'platform' | null;
};

/** Evidence, made easy to question: classified once, shared by every rule. */
export type Facts = {
	readonly url: string;
	/** Registrable domain of the audited site. */
	readonly domain: string;
	/** Who is out there, the auditor's own list included. */
	readonly catalog: Catalog;
	readonly phases: readonly PhaseSpan[];
	readonly pages: readonly PageFact[];
	readonly requests: readonly RequestFact[];
	/** What only the second witness saw; no part of `requests`. */
	readonly unseen: readonly UnseenFact[];
	/** What advertisers were told of pages, where it holds words on sensitive things. */
	readonly sensitive: readonly SensitiveFact[];
	readonly cookies: readonly CookieFact[];
	readonly storage: readonly StoredFact[];
	readonly techniques: readonly TechniqueFact[];
	readonly signals: readonly SignalFact[];
	readonly trackers: readonly Tracker[];
	readonly policies: readonly PolicyFact[];
	/** The policy search came to an end in at least one run (with or without a find). */
	readonly policySearched: boolean;
	readonly policiesTried: readonly TriedFact[];
	readonly platform: {readonly id: string; readonly name: string} | null;
	readonly banner: BannerFact;
	/** Observers that ran in every run. */
	readonly observers: ReadonlySet<Observer>;
	readonly gaps: readonly GapFact[];
};
