import type {PageLink} from '../../policy/links.ts';
import {askingPlaces} from './banners.ts';
import {openTrees} from './frames.ts';

const said = '[rel~="privacy-policy" i][href]';
const links = `a[href], area[href], ${said}`;
const mostLinks = 5000;

/** Every link of the page the visitor is on, in components, own frames and consent dialogs too. */
export function linksHere(): readonly PageLink[] {
	return openTrees()
		.flatMap(tree => [...tree.querySelectorAll(links)])
		.slice(0, mostLinks)
		.flatMap(link => linkOf(link, link.baseURI));
}

/** The links of a document that was fetched from an address. */
export function linksIn(document: Document, base: string): readonly PageLink[] {
	return [...document.querySelectorAll(links)].slice(0, mostLinks).flatMap(link => linkOf(link, base));
}

/** An address without its place in the page; some sites have their pages behind a `#/`. */
export function pageAddress(href: string, base: string): string | null {
	try {
		const url = new URL(href, base);
		if (!/^#!?\//.test(url.hash)) url.hash = '';
		return url.href;
	} catch {
		return null;
	}
}

function linkOf(link: Element, base: string): readonly PageLink[] {
	const url = pageAddress(link.getAttribute('href') ?? '', base);
	if (url === null) return [];
	const text = labelOf(link).replace(/\s+/g, ' ').trim().slice(0, 200);
	const language = link.getAttribute('hreflang');
	const isSaid = link.matches(said);
	return [{url, text, area: areaOf(link), ...(isSaid ? {isSaid} : {}), ...(language ? {language} : {})}];
}

function labelOf(link: Element): string {
	const named = ['title', 'aria-label'].map(name => link.getAttribute(name));
	return (
		[link.textContent, ...named, link.querySelector('img[alt]')?.getAttribute('alt')].find(label => label?.trim()) ?? ''
	);
}

function areaOf(link: Element): NonNullable<PageLink['area']> {
	if (isWithin(link, 'footer, [role="contentinfo"]')) return 'footer';
	return isWithin(link, askingPlaces) ? 'banner' : 'body';
}

/** Out of shadow roots and own frames too. */
function isWithin(element: Element, places: string): boolean {
	for (let it: Element | null = element; it; it = hostOf(it)) {
		const place: Element | null = it.closest(places);
		if (place && !place.matches('html, body')) return true;
	}
	return false;
}

function hostOf(element: Element): Element | null {
	const root = element.getRootNode();
	return 'host' in root ? (root as ShadowRoot).host : (root as Document).defaultView === window ? null : frameOf(root);
}

function frameOf(root: Node): Element | null {
	try {
		return (root as Document).defaultView?.frameElement ?? null;
	} catch {
		return null;
	}
}
