import type {Page} from 'puppeteer-core';
import type {Service} from '../../demo/service.ts';
import type {BrowserKind} from '../../src/cli/driven-browser.ts';

/** A site of its own that does one kind of thing, and what it is bound to do where it works at all. */
export type PageSet = {
	readonly id: string;
	/** One sentence: what it does. */
	readonly does: string;
	readonly start: string;
	readonly service: Service;
	/** Requests that must arrive, or the page did not do its thing: `host/path`, or `METHOD host/path`. */
	readonly sends: readonly string[];
	/** More of them that one browser alone sends. */
	readonly sendsIn?: Partial<Record<BrowserKind, readonly string[]>>;
	/** Every cookie its scripts write, once a write. */
	readonly writes?: readonly ScriptWrite[];
	/** Keys and names its scripts store: `localStorage key`. */
	readonly stores?: readonly string[];
	/** Hosts the audit must be silent about: the tab has left the site. */
	readonly elsewhere?: readonly string[];
	/** What a person does there, once `ready` has arrived. */
	readonly visit?: (page: Page) => Promise<void>;
	readonly ready?: string;
	readonly beyond?: readonly Beyond[];
	readonly only?: {readonly browser: BrowserKind; readonly because: string};
};

/** What a browser tells no extension. */
export type Beyond = {
	readonly in: readonly BrowserKind[];
	/** How the thing is told when it is missed or too much: the beginning of that. */
	readonly what: string;
	readonly because: string;
	/** The evidence must say with a gap of this id that something like it may have been missed. */
	readonly gap?: string;
};

/** Lifetime in seconds as asked for; 0 deletes. A `Date` is an Expires. */
export type ScriptWrite = {
	readonly name: string;
	readonly lifetime: number | 'session' | Date;
	readonly in?: BrowserKind;
	/** By a worker, where no script of an extension runs: the browser's own word that it was stored is enough. */
	readonly byWorker?: true;
};

/** A date that does not move: as far away as a lifetime over the browsers' cap of 400 days. */
export const farAway = new Date('2031-01-01T00:00:00Z');

export const written = (lifetime: ScriptWrite['lifetime'], ...names: readonly string[]): readonly ScriptWrite[] =>
	names.map(name => ({name, lifetime}));
