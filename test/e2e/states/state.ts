import type {Page} from 'puppeteer-core';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';

/** One thing a person can have before them. */
export type State = {
	/** `popup-…` or `workspace-…`; names the picture as well. */
	readonly name: `${Face}-${string}`;
	/** What is done first, each time. */
	readonly first?: (driven: DrivenBrowser, cast: Cast) => Promise<void>;
	/** The page of the extension that shows it, below its root. */
	readonly address: (cast: Cast) => string;
	/** What is there once it is shown. */
	readonly shown: string;
	/** What is done to the page after that. */
	readonly then?: (page: Page) => Promise<void>;
	/** The page is told that it may look at no site, where the browser has not taken that back. */
	readonly isShutOut?: boolean;
};

export type Face = 'popup' | 'workspace';

/** States of one condition of the browser, and what brings it about. */
export type Act = {readonly enter: (driven: DrivenBrowser) => Promise<Cast>; readonly states: readonly State[]};

/** Ids of audits, and of tabs, by the name a state calls them. */
export type Cast = {readonly audits: Readonly<Record<string, string>>; readonly tabs: Readonly<Record<string, number>>};

/** The popup about a tab. */
export const popupAbout = (tab: string) => (cast: Cast) => `src/popup/index.html?tab=${cast.tabs[tab]}`;

export const workspaceAt = (place: string) => () => `src/workspace/index.html#/${place}`;

/** A view of an audit; `at`: what in it is meant. */
export const viewOf = (audit: string, view: string) => (cast: Cast) =>
	`src/workspace/index.html#/audit/${cast.audits[audit]}/${view}`;

export function faceOf({name}: State): Face {
	return name.startsWith('popup') ? 'popup' : 'workspace';
}
