import type {Observation} from '../audit/index.ts';
import {looksLikePolicy, policyLinks, wellKnownPaths} from '../policy/links.ts';
import {textOf} from '../policy/text-of.ts';
import {send, type FetchedPage} from '../webext/messages.ts';

type FoundBy = 'link' | 'well-known';

/** At most one privacy policy and one cookie policy are read. */
const topics = ['privacy', 'cookies'] as const;
const shortest = 200;

/** Looks for the site's policies from this page: links first, then the usual addresses. */
export async function findPolicy(observed: (observation: Observation) => void): Promise<void> {
	observed({kind: 'observer', at: Date.now(), observer: 'policy'});
	const tried: string[] = [];
	let found = 0;
	const read = async (url: string, foundBy: FoundBy): Promise<boolean> => {
		if (tried.includes(url)) {
			return false;
		}

		tried.push(url);
		const page = await send('fetchPage', {url});
		const policy = page.ok ? policyIn(page) : null;
		// A link says what it leads to; at a guessed address a site may show its front page.
		if (!policy || (foundBy === 'well-known' && !looksLikePolicy(policy.text))) {
			return false;
		}

		found++;
		observed({kind: 'policy', at: Date.now(), foundBy, ...policy});
		return true;
	};

	const links = policyLinks(linksHere(), location.href);
	for (const topic of topics) {
		for (const {url} of links.filter(({about}) => about === topic).slice(0, 3)) {
			if (await read(url, 'link')) {
				break;
			}
		}
	}

	for (const {path} of found > 0 ? [] : wellKnownPaths(document.documentElement.lang)) {
		if (await read(new URL(path, location.href).href, 'well-known')) {
			break;
		}
	}

	const [unread] = found === 0 ? links : [];
	if (unread) {
		observed({kind: 'gap', at: Date.now(), gap: 'policy-not-read', detail: unread.url});
	}

	observed({kind: 'policy-searched', at: Date.now(), tried, found});
}

function policyIn(page: Extract<FetchedPage, {ok: true}>) {
	const {url: source, contentType} = page;
	if (page.html === undefined) {
		const {title, language, text} = page;
		return text.trim().length < shortest ? null : {source, title, language, text};
	}

	const {html} = page;
	const isHtml = /html|^$/i.test(contentType);
	const parsed = isHtml ? new DOMParser().parseFromString(html, 'text/html') : null;
	const text = parsed ? textOf(parsed) : html;
	if (text.trim().length < shortest || !(isHtml || contentType.startsWith('text/'))) {
		return null;
	}

	return {source, title: parsed?.title.trim() || null, language: parsed?.documentElement.lang || null, text};
}

function linksHere() {
	return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(link => ({
		url: link.href.split('#')[0] ?? '',
		text: (link.textContent || link.title || link.getAttribute('aria-label') || '').trim().slice(0, 200),
		area: link.closest('footer, [role=contentinfo]') ? ('footer' as const) : ('body' as const),
	}));
}
