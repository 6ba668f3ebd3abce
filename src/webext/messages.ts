import type {Runtime} from 'webextension-polyfill';
import type {Observation, OpinionGiven, Phase, Progress, RecordHeader} from '../audit/index.ts';
import type {FetchedPage, GivenPolicy, PageAsked, PdfAnswer} from './fetched-page.ts';

export type Choice = 'accept' | 'reject' | 'withdraw';

/** What became of a choice: made, made and nothing shows that the page took it, or no such button. */
export type Chosen = boolean | 'unconfirmed';

/** What a frame did about a choice it was asked to make. */
export type Pressed =
	| {readonly did: 'pressed'; readonly label: string; readonly clicks: number}
	/** Something was opened, and the button is not in this frame; `by` what, where that is a way back only if the button is there. */
	| {readonly did: 'opened'; readonly clicks: number; readonly by?: 'icon' | 'link'; readonly label?: string}
	/** The way leads to another page of the site. */
	| {readonly did: 'leaves'; readonly url: string; readonly label: string}
	| {readonly did: 'none'};

/** What a page keeps for itself, with its value: never written down. */
export type Kept = {readonly key: string; readonly value: string} & {
	readonly area: 'cookie' | 'localStorage' | 'sessionStorage';
};

/** How a choice already made is to be taken back in a frame: by what is there; by what a platform was called to bring up. */
export type Withdrawal = {readonly opened?: number; readonly follow?: boolean};

/**
 * A cookie as a script asked for it, in the script's own words without the value. Read in the background: a page's own thread has
 * better to do.
 */
export type CookieLine = {
	readonly kind: 'cookie-line';
	readonly at: number;
	readonly line: string;
	readonly page: string;
	readonly script: string | null;
	readonly by?: 'cookieStore';
};

/** The whole protocol: what each message carries and what its handler answers. */
export type Protocol = {
	// From content scripts
	observed(seen: readonly (Observation | CookieLine)[]): void;
	/** Asks for one of the audited site's own policy pages, without cookies. */
	fetchPage(page: PageAsked): FetchedPage;
	/** Somebody moved, pressed or typed in this page for the first time. */
	personSeen(): void;
	/** Something in the frame that says so may be a banner: what can read one is put in. */
	putFinder(): void;
	/** Puts what hears a page's consent interfaces into the frame that asks, once it has shown one. */
	putInterfaces(): void;
	/** Whether this frame lies over the page, as a banner does. */
	liesOver(): boolean;
	/** Presses the element with this mark from the page's own world; false where there is none. */
	pressInPage(mark: string): boolean;
	/** What stands in a field as it is typed; null once it was handed in. Compared in memory, never kept. */
	typed(text: string | null): void;

	// From extension pages only
	ready(): true;
	/** Clears the site's cookies and storage, opens or reloads the page, and keeps what is seen. Answers the audit's id. */
	startAudit(audit: {url: string; tabId?: number; clear: boolean; automated?: boolean}): string;
	/** Begins an audit anew, clean, as another run of it, in another tab in the place of the one it had. */
	startRun(audit: {id: string}): void;
	finishAudit(audit: {id: string}): void;
	statusOf(audit: {id: string}): Progress;
	/** Presses the banner's button and notes the choice; false when no such button was found. */
	choose(choice: {id: string; choice: Choice}): Chosen;
	reload(audit: {id: string}): void;
	/** Where the links of the page lead that the audit is at. */
	linksOf(audit: {id: string}): readonly string[];
	/** Goes on to another page of the audited site. */
	openPage(page: {id: string; url: string}): void;
	/** Brings the tab of an audit to the front, and waits until its page is seen. */
	showTab(audit: {id: string}): void;
	/** Brings the tab that asks to the front again, unless somebody left the audit's tab or is at work in it. */
	leaveTab(audit: {id: string}): void;
	/** The auditor says what was chosen. */
	declareChoice(choice: {id: string; phase: Phase}): void;
	/** The visit or audit this tab belongs to, or null for pages that cannot be observed. */
	recordOfTab(tab: {tabId: number}): string | null;
	/** The record that tells of a tab: its own, else the last audit of its site; null where there is neither. */
	recordToShow(tab: {tabId: number}): string | null;
	/** Reads the site's policy for a visit, once. */
	readPolicy(visit: {id: string}): void;
	/** Asks for a policy at an address the auditor names, without cookies. */
	fetchGiven(page: {url: string}): FetchedPage;
	/** Adds a policy to a record, which is then judged by it. */
	givePolicy(given: {id: string; policy: GivenPolicy}): void;
	/** Removes all records, what is under way too, and all settings. */
	deleteEverything(): void;
	/** Adds the auditor's word on a finding to a record. */
	giveOpinion(opinion: {id: string} & Omit<OpinionGiven, 'kind' | 'at'>): void;
	/** A part of a record's evidence as JSON: the header, then rows of observations from a place on. See `EvidencePart`. */
	exportEvidence(audit: {id: string; from?: number}): string;

	// For extension pages that have no store of their own, in Firefox's private windows
	/** Another answer whenever a record has grown; null where there is none. */
	stateOfRecord(record: {id: string}): string | null;
	listRecords(): readonly RecordHeader[];
	forgetRecord(record: {id: string}): void;
};

/** What the background asks of a page's content script. */
export type PageProtocol = {
	/** The audit is about to end: looks once more at what was stored, and passes on what waits. */
	lastLook(): void;
	/** A choice may have been made: looks at what is stored. */
	lookAgain(): void;
	/** Of the page itself: the addresses of the frames that lie over it. */
	framesOver(): readonly string[];

	// Answered by the hands, which are put in when a choice is asked for
	/** What a banner in this frame offers now; null without one. */
	offers(): readonly string[] | null;
	/** Whether a banner or its details are in sight. */
	isAsking(): boolean;
	/** Presses once more what was pressed, or what asks whether one is sure, where it is still in sight. */
	pressAgain(): boolean;
	/** Moves over the page, which may wait for that before it shows its banner. */
	stir(): void;
	/** Of the page itself: a choice is about to be made, in it or in a frame; what it keeps from now on may be the answer. */
	expectChoice(): void;
	/** Of the page itself: time is up for an answer. */
	afterChoice(): void;
	/** Of the page itself, which may come anew once it is answered: what it keeps, held in memory to be compared. */
	listKept(): readonly Kept[];
	tellKeptSince(before: readonly Kept[]): void;
	/** `opened`: presses made already, in another frame. */
	choose(choice: {choice: 'accept' | 'reject'; opened?: number}): Pressed;
	/** Looks for the way back to the choice made and takes it back there. */
	withdraw(how: Withdrawal): Pressed;
	/** The button pressed may only have set the boxes, and they are still in sight: whether they were saved. */
	saveSwitched(): boolean;

	/** Answered where the hands found nothing: the same by others' knowledge of where to press. */
	chooseBySecondHand(choice: {choice: 'accept' | 'reject'}): Pressed;
};

/** What the background asks of the page that can load code when it is needed. */
export type JudgeProtocol = {
	/** How many findings of a record failed; null where there is no such record. */
	judge(record: {id: string}): number | null;
	readPdf(pdf: {base64: string}): PdfAnswer;
};

export type MessageType = keyof Protocol;
export type Payload<T extends MessageType> = Parameters<Protocol[T]>[0];
export type Answer<T extends MessageType> = ReturnType<Protocol[T]>;

type Handlers<P> = {
	readonly [T in keyof P]: P[T] extends (payload: infer Input) => infer Output
		? (payload: Input, sender: Runtime.MessageSender) => Output | Promise<Output>
		: never;
};

export type BackgroundHandlers = Handlers<Protocol>;
export type PageHandlers = Handlers<PageProtocol>;
export type JudgeHandlers = Handlers<JudgeProtocol>;

type Arguments<F> = F extends (...input: infer Input) => unknown ? Input : never;

/** How an answer, or why there is none, comes back. */
export type Reply<T> = {readonly value: T} | {readonly error: string};

export async function send<T extends MessageType>(type: T, ...[payload]: Arguments<Protocol[T]>): Promise<Answer<T>> {
	return unpacked(await extension().runtime.sendMessage({type, payload}));
}

export async function sendToFrame<T extends keyof PageProtocol>(
	to: {tabId: number; frameId: number},
	type: T,
	...[payload]: Arguments<PageProtocol[T]>
): Promise<ReturnType<PageProtocol[T]>> {
	const {tabId, frameId} = to;
	return unpacked(await extension().tabs.sendMessage(tabId, {type, payload}, {frameId}));
}

export async function askJudge<T extends keyof JudgeProtocol>(
	type: T,
	...[payload]: Arguments<JudgeProtocol[T]>
): Promise<ReturnType<JudgeProtocol[T]>> {
	return unpacked(await extension().runtime.sendMessage({type, payload}));
}

/** Answers messages by their type, once `after` has come about; `allow` decides, from who sends it, whether a type is answered at all. */
export function answer<H extends object>(
	handlers: H,
	{
		allow = () => true,
		after,
	}: {allow?: (type: keyof H, sender: Runtime.MessageSender) => boolean; after?: Promise<void>} = {},
): void {
	extension().runtime.onMessage.addListener((message: unknown, sender, reply: (reply: Reply<unknown>) => void) => {
		const {type, payload} = (message ?? {}) as {type?: unknown; payload?: unknown};
		if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) {
			return false;
		}

		const name = type as keyof H;
		const from = sender as Runtime.MessageSender;
		if (!allow(name, from)) {
			reply({error: `${type}: not from here`});
			return false;
		}

		const handler = handlers[name] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
		Promise.resolve(after)
			.then(() => handler(payload, from))
			.then(
				value => reply({value}),
				(error: unknown) => reply({error: error instanceof Error ? error.message : String(error)}),
			);
		return true;
	});
}

/** Firefox gives pages in a private window no store of their own; in Chromium all pages of an extension share one. */
export function isInPrivateWindow(): boolean {
	return extension()?.extension?.inIncognitoContext === true;
}

/** The polyfill is ten times the size of what a page's script needs of it, and both browsers know this much alike. */
function extension(): typeof chrome {
	const {browser, chrome: chromium} = globalThis as unknown as Record<'browser' | 'chrome', typeof chrome>;
	return browser ?? chromium;
}

function unpacked<T>(reply: Reply<T> | undefined): T {
	if (!reply) throw new Error('nobody answers');
	if ('error' in reply) throw new Error(reply.error);
	return reply.value;
}
