import browser, {type Runtime} from 'webextension-polyfill';
import type {Observation, Phase, Progress} from '../audit/index.ts';

export type Choice = 'accept' | 'reject';

/** What became of a request for a page of the audited site. */
export type FetchedPage =
	| {readonly ok: true; readonly url: string; readonly html: string; readonly contentType: string}
	| {readonly ok: false; readonly error: string};

/** The whole protocol: what each message carries and what its handler answers. */
export type Protocol = {
	// From content scripts
	observed(observations: readonly Observation[]): void;
	/** Asks for one of the audited site's own policy pages, without cookies. */
	fetchPage(page: {url: string}): FetchedPage;
	/** Should this page look for its policy now? True once an audit runs or the popup was opened. */
	shouldReadPolicy(): boolean;

	// From extension pages only
	ready(): true;
	/** Clears the site's cookies and storage, opens or reloads the page, and keeps what is seen. Answers the audit's id. */
	startAudit(audit: {url: string; tabId?: number; clear: boolean; automated?: boolean}): string;
	finishAudit(audit: {id: string}): void;
	statusOf(audit: {id: string}): Progress;
	/** Presses the banner's button and notes the choice; false when no such button was found. */
	choose(choice: {id: string; choice: Choice}): boolean;
	reload(audit: {id: string}): void;
	/** The auditor says what was chosen. */
	declareChoice(choice: {id: string; phase: Phase}): void;
	/** The visit or audit this tab belongs to, or null for pages that cannot be observed. */
	recordOfTab(tab: {tabId: number}): string | null;
	/** Reads the site's policy for a visit, once. */
	readPolicy(visit: {id: string}): void;
	/** All evidence of a record as a JSON string. */
	exportEvidence(audit: {id: string}): string;
};

/** What the background asks of a page's content script. */
export type PageProtocol = {
	readPolicy(): void;
	/** Presses the banner's button; false when this frame has no such button. */
	choose(choice: {choice: Choice}): boolean;
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

type Arguments<F> = F extends (...input: infer Input) => unknown ? Input : never;

export function send<T extends MessageType>(type: T, ...[payload]: Arguments<Protocol[T]>): Promise<Answer<T>> {
	return browser.runtime.sendMessage({type, payload});
}

export function sendToFrame<T extends keyof PageProtocol>(
	to: {tabId: number; frameId: number},
	type: T,
	...[payload]: Arguments<PageProtocol[T]>
): Promise<ReturnType<PageProtocol[T]>> {
	return browser.tabs.sendMessage(to.tabId, {type, payload}, {frameId: to.frameId});
}

/** Answers messages by their type, once `after` has come about; `allow` decides, from who sends it, whether a type is answered at all. */
export function answer<H extends object>(
	handlers: H,
	{
		allow = () => true,
		after,
	}: {allow?: (type: keyof H, sender: Runtime.MessageSender) => boolean; after?: Promise<void>} = {},
): void {
	browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
		const {type, payload} = (message ?? {}) as {type?: unknown; payload?: unknown};
		if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) {
			return undefined;
		}

		const name = type as keyof H;
		if (!allow(name, sender)) {
			throw new Error(`${type}: not from here`);
		}

		await after;
		const handler = handlers[name] as (payload: unknown, sender: Runtime.MessageSender) => unknown;
		return handler(payload, sender);
	});
}
