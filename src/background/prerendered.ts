import {siteOf} from '../audit/site.ts';
import {change, observe, recordOfTab} from './records.ts';

/** Where something was told from, as Chromium's events say it. */
export type Source = {
	readonly tabId: number;
	readonly frameId: number;
	readonly parentFrameId?: number;
	readonly documentId?: string;
	readonly documentLifecycle?: string;
	/** Of a request for a page: the address it was for. */
	readonly asksFor?: string;
	/** Of everything else: an address or origin of the page that did it. */
	readonly by?: string | null;
};

type Prerendered = {
	readonly tabId: number;
	readonly at: number;
	readonly frames: Set<number>;
	readonly hosts: Set<string>;
	readonly held: (() => void)[];
	site: string;
	url: string;
	document: string | undefined;
	isCut: boolean;
};

const mostPages = 4;
const mostHeld = 2000;

/** In memory alone: a page that is never shown leaves nothing behind. */
let pages: readonly Prerendered[] = [];

/**
 * Chromium makes pages ready unseen in the tab that is in front: what somebody types in the address bar is another site, which
 * nobody may ever see. Answers whether the event is of such a page: then it is held until the page is shown. A page of the site
 * that is there already is the site's own doing, and told at once.
 */
export function heldBack(source: Source, at: number, take: () => void): boolean {
	const {tabId, frameId, documentLifecycle, documentId, asksFor, by} = source;
	if (documentLifecycle !== 'prerender' || tabId < 0) return false;
	const known = pageOf(source);
	const site = asksFor === undefined ? (known?.site ?? siteOf(by ?? '')) : siteOf(asksFor);
	const record = recordOfTab(tabId);
	if (site === '' || (record && !record.away && record.site === site)) return false;
	const page = known ?? (asksFor === undefined ? undefined : begun(tabId, frameId, at, asksFor));
	// Made ready while nobody was there to hear of it: what is left of it is not the page.
	if (!page) return true;
	page.frames.add(frameId);
	if (asksFor !== undefined) Object.assign(page, {site, url: asksFor});
	if (documentId !== undefined && page.frames.values().next().value === frameId) page.document = documentId;
	hold(page, take);
	return true;
}

/** Hosts a page that is held has asked: their cookies may be its. */
export function noteHeldHost({tabId, frameId, parentFrameId}: Source, host: string): void {
	pageOf({tabId, frameId, ...(parentFrameId === undefined ? {} : {parentFrameId})})?.hosts.add(host);
}

/** The cookie store does not say whose doing a cookie is. Answers whether it may be that of a page that is held. */
export function mayBeHeld(domain: string, take: (tabId: number) => void): boolean {
	const its = pages.filter(({hosts}) => [...hosts].some(host => host === domain || host.endsWith(`.${domain}`)));
	its.forEach(page => hold(page, () => take(page.tabId)));
	return its.length > 0;
}

/** Whether it is the page itself, and none of its frames. */
export function isPageFrame(source: Source): boolean {
	return pageOf(source)?.frames.values().next().value === source.frameId;
}

/** A page that was held is there, and known by its document. */
export function noteDocument({tabId, frameId, documentId}: Source): void {
	const page = pages.find(each => each.tabId === tabId && each.frames.has(frameId));
	if (page && documentId !== undefined) page.document ??= documentId;
}

/** A tab shows a page: what was held of it is told now, to the visit it begins or the audit that waits for its site. */
export function showHeld({tabId, documentId}: Pick<Source, 'tabId' | 'documentId'>, url: string): void {
	const its = pages.filter(page => page.tabId === tabId);
	forgetHeld(tabId);
	const shown = its.find(page => (page.document === undefined ? page.url === url : page.document === documentId));
	if (!shown) return;
	const record = recordOfTab(tabId);
	if (record?.mode === 'audit') {
		if (record.site !== shown.site) return;
		change(record, {away: false});
	}

	shown.held.forEach(take => take());
	const visit = recordOfTab(tabId);
	if (shown.isCut && visit) observe(visit, {kind: 'gap', at: shown.at, gap: 'page-there-before'});
}

/** Of one tab, or of all. */
export function forgetHeld(tabId?: number): void {
	pages = tabId === undefined ? [] : pages.filter(page => page.tabId !== tabId);
}

function begun(tabId: number, frameId: number, at: number, url: string): Prerendered {
	const empty = {held: [], hosts: new Set<string>(), document: undefined, isCut: false};
	const page = {...empty, tabId, at, frames: new Set([frameId]), site: siteOf(url), url};
	const others = pages.filter(each => each.tabId !== tabId);
	pages = [...others, ...[...pages.filter(each => each.tabId === tabId), page].slice(-mostPages)];
	return page;
}

function pageOf({tabId, frameId, parentFrameId = -1}: Pick<Source, 'tabId' | 'frameId' | 'parentFrameId'>) {
	return pages.find(page => page.tabId === tabId && (page.frames.has(frameId) || page.frames.has(parentFrameId)));
}

function hold(page: Prerendered, take: () => void): void {
	if (page.held.length < mostHeld) page.held.push(take);
	else page.isCut = true;
}
