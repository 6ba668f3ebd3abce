import {policyLinks, wellKnownPaths} from '../../policy/links.ts';
import {follow, type Lead} from './visit-page.ts';
import {ask, note, outcomeOf, type Search} from './search.ts';
import {sitemapFrom} from './sitemap.ts';

/** With a sitemap, its index, and what they name, no more than twelve addresses are asked for. */
const mostPaths = 6;
const mostSitemaps = 3;
const mostNamed = 2;

/** Nobody links to a policy: the usual addresses are tried, then what the site's own map names. */
export async function guess(search: Search): Promise<void> {
	const usual = wellKnownPaths(search.language ?? '').slice(0, mostPaths);
	for (const {path} of usual) {
		if (await follow(search, guessed(new URL(path, location.href).href))) return;
	}

	const named = policyLinks(
		(await mapped(search)).map(url => ({url, text: ''})),
		location.href,
		search.language,
	);
	for (const {url} of named.slice(0, mostNamed)) {
		if (await follow(search, guessed(url))) return;
	}
}

const guessed = (url: string): Lead => ({url, foundBy: 'well-known', isGuess: true});

/** What the site's map lists, on its own host. */
async function mapped(search: Search): Promise<readonly string[]> {
	const {urls, isIndex} = await mapAt(search, new URL('/sitemap.xml', location.href).href);
	if (!isIndex) return urls;
	const all: string[] = [];
	for (const url of [...urls].sort((a, b) => Number(isOfPages(b)) - Number(isOfPages(a))).slice(0, mostSitemaps)) {
		all.push(...(await mapAt(search, url)).urls);
	}

	return all.slice(0, mostUrls);
}

const mostUrls = 50_000;

async function mapAt(search: Search, url: string): Promise<{urls: readonly string[]; isIndex: boolean}> {
	const map = await ask(search, {url, as: 'sitemap'});
	if (map) {
		note(search, {url, foundBy: 'well-known', outcome: map.ok ? 'not-a-policy' : outcomeOf(map), label: 'sitemap'});
	}

	const {urls, isIndex} = sitemapFrom((map?.ok && map.html) || '');
	return {urls: urls.filter(isOwn), isIndex};
}

/** Shops list their goods by the thousand, and their few pages in a map of their own. */
function isOfPages(url: string): boolean {
	return /page|sider|side-|static|main|misc|content/i.test(new URL(url).pathname);
}

function isOwn(url: string): boolean {
	return URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '') === location.hostname.replace(/^www\./, '');
}
