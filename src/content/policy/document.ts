import type {PageLink} from '../../policy/links.ts';
import {textOf} from '../../policy/text-of.ts';
import type {FetchedHtml, FetchedText} from '../../webext/fetched-page.ts';
import {linksHere, linksIn, pageAddress} from './links-in.ts';
import {missingTable} from './tables.ts';
import {proseOf, viewOf} from './view.ts';

/** A document that may be a policy. */
export type PolicyDocument = {
	/** Where it stands, after all redirects. */
	readonly source: string;
	readonly title: string | null;
	readonly language: string | null;
	readonly text: string;
	/** What is said outside links and menus. */
	readonly prose: string;
	/** The title, and the page's own heading. */
	readonly headings: readonly string[];
	/** Scripts have yet to run, or to bring what it is made of. */
	readonly isUnfinished: boolean;
	/** The consent platform whose table of cookies is still to come. */
	readonly tableOf: string | null;
	/** Where its text may stand instead: frames, and pages it sends its visitors on to. */
	readonly elsewhere: readonly string[];
	/** The same in other languages. */
	readonly translations: readonly {readonly language: string; readonly url: string}[];
	readonly links: readonly PageLink[];
};

/** The page the visitor is on, as it stands. */
export function documentHere(): PolicyDocument {
	return {...read(document, location.href), links: linksHere()};
}

/** A page that was fetched. None of its scripts has run. */
export function parsed(html: string, source: string): PolicyDocument {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const base = pageAddress(page.querySelector('base[href]')?.getAttribute('href') ?? '', source) ?? source;
	return {...read(page, source, base), links: linksIn(page, base)};
}

/** A page as it was fetched; of a PDF there is nothing but its text. */
export function fetchedDocument(page: FetchedHtml | FetchedText): PolicyDocument {
	return page.html === undefined ? plain(page) : parsed(page.html, page.url);
}

function plain({text, url: source, title, language}: FetchedText): PolicyDocument {
	const headings = title === null ? [] : [title];
	const nothing = {isUnfinished: false, tableOf: null, elsewhere: [], translations: [], links: []};
	return {source, title, language, text, prose: text, headings, ...nothing};
}

function read(page: Document, source: string, base = page.baseURI): Omit<PolicyDocument, 'links'> {
	const title = page.title.trim() || null;
	return {
		source,
		title,
		language: page.documentElement.lang || null,
		text: textOf(viewOf(page)),
		prose: textOf(proseOf(page)),
		headings: headingsOf(page),
		isUnfinished: isUnfinished(page),
		tableOf: missingTable(page),
		elsewhere: elsewhere(page, base),
		translations: [...page.querySelectorAll('link[rel~="alternate" i][hreflang][href]')].flatMap(link => {
			const url = pageAddress(link.getAttribute('href') ?? '', base);
			return url === null ? [] : [{language: link.getAttribute('hreflang') ?? '', url}];
		}),
	};
}

export function headingsOf(page: Document): readonly string[] {
	const all = [...page.querySelectorAll('h1, h2')].filter(
		heading => !heading.closest('header nav, footer, aside, dialog, [role="dialog"], [role="contentinfo"]'),
	);
	const first = all.find(heading => heading.matches('h1')) ?? all[0];
	return [page.title, first?.textContent ?? ''];
}

/** Where scripts put what they bring, by the names the common frameworks give it. */
const roots =
	'#app, #root, #__next, #__nuxt, #___gatsby, [data-reactroot], [ng-version], app-root, main, [role="main"]';
const fewest = 200;

/** It has scripts, and next to nothing where its text should be. */
function isUnfinished(page: Document): boolean {
	if (!page.querySelector('script[src], script[type="module"], script:not([type])')) return false;
	const places = [...page.querySelectorAll(roots)];
	const parts = places.length > 0 ? places : [page.body];
	return parts.some(part => !part || textOf(viewOf(part)).trim().length < fewest);
}

const mostElsewhere = 2;

function elsewhere(page: Document, base: string): readonly string[] {
	const refresh = page.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
	const sentTo = /^\s*[0-5](?:\.\d*)?\s*[;,]\s*url\s*=\s*['"]?\s*([^'"\s]+)/i.exec(refresh)?.[1];
	const frames = [...page.querySelectorAll('iframe, frame, object, embed')].flatMap(
		frame => frame.getAttribute('src') ?? frame.getAttribute('data') ?? [],
	);
	return [...(sentTo === undefined ? [] : [sentTo]), ...frames]
		.flatMap(href => pageAddress(href, base) ?? [])
		.filter(url => /^https?:/.test(url) && !furniture.test(url))
		.slice(0, mostElsewhere);
}

/** Frames that hold no text: films, maps, tags, riddles. */
const furniture =
	/\/\/([\w-]+\.)*(youtube(-nocookie)?\.com|vimeo\.com|googletagmanager\.com|doubleclick\.net|recaptcha\.net|google\.[a-z]+\/(maps|recaptcha)|facebook\.com|hcaptcha\.com)/;
