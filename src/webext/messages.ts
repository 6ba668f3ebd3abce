import browser, {type Runtime} from 'webextension-polyfill';
import type {Observation, Phase} from '../audit/index.ts';

/** How an audit is getting on; times in ms since the epoch. */
export type AuditStatus = {
	readonly url: string;
	/** The page's load event was seen since the newest navigation. */
	readonly loaded: boolean;
	/** Requests without an answer yet. */
	readonly pending: number;
	readonly lastActivityAt: number;
	readonly policy: 'searching' | 'read' | 'not-found';
	readonly banner: boolean;
	/** The browser's error text when the page itself could not be loaded. */
	readonly error: string | null;
};

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
	startAudit(audit: {url: string; tabId?: number; clear: boolean}): string;
	finishAudit(audit: {id: string}): void;
	statusOf(audit: {id: string}): AuditStatus;
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

export type MessageType = keyof Protocol;
export type Payload<T extends MessageType> = Parameters<Protocol[T]>[0];
export type Answer<T extends MessageType> = ReturnType<Protocol[T]>;
export type Handlers = {
	readonly [T in MessageType]: (payload: Payload<T>, sender: Runtime.MessageSender) => Answer<T> | Promise<Answer<T>>;
};

export function send<T extends MessageType>(
	type: T,
	...[payload]: Payload<T> extends undefined ? [] : [Payload<T>]
): Promise<Answer<T>> {
	return browser.runtime.sendMessage({type, payload});
}
