import {siteOf} from '../../audit/site.ts';
import type {SentRequest} from '../../audit/index.ts';
import type {HarEntry} from './entry.ts';

type Page = {readonly own: Set<string>; hasLanded: boolean};

/**
 * Whose a HAR's requests are. It has no field for a page's address: Chromium writes it as the page's title, and the first
 * entry of a page asks for it, redirects and all. Recorded later, the page is whoever the first entry was sent from.
 */
export function harPages() {
	const pages = new Map<string, Page>();
	return {
		add(value: unknown): void {
			const {id, title} = Object(value) as Record<string, unknown>;
			if (typeof id !== 'string') return;
			const site = typeof title === 'string' ? siteIn(title) : null;
			pages.set(id, {own: new Set(site === null ? [] : [site]), hasLanded: false});
		},
		/** The request, with its party where that can be told, and a frame's document told from a tab's. */
		placed(entry: HarEntry): SentRequest {
			let page = pages.get(entry.page);
			// Without pages one recording may hold several.
			if (!page || (entry.page === '' && page.hasLanded && entry.isTabs)) {
				pages.set(entry.page, (page = {own: new Set(), hasLanded: false}));
			}
			const isPages = entry.isDocument && (!page.hasLanded || entry.isTabs);
			if (!page.hasLanded) land(page, entry);
			const {url, type} = entry.request;
			return {
				...entry.request,
				...(type === 'main_frame' && !isPages && {type: 'sub_frame'}),
				...(page.own.size > 0 && {firstParty: page.own.has(siteOf(url))}),
			};
		},
	};
}

function land(page: Page, {request, isDocument, redirect, referrer}: HarEntry): void {
	const site = isDocument || redirect !== null ? siteIn(request.url) : page.own.size === 0 ? siteIn(referrer) : null;
	if (site !== null) page.own.add(site);
	page.hasLanded = redirect === null;
}

/** The site of a web address; null of anything else, such as the title of a page. */
export function siteIn(address: string | null): string | null {
	return (address !== null && /^https?:\/\//i.test(address) && siteOf(address)) || null;
}
