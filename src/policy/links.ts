import {fold} from './fold.ts';
import {linkWords} from './languages/index.ts';
import {languageOf} from './language-tag.ts';
import type {LinkWords, Words} from './lexicon.ts';
import {compile, phrasesOf} from './pattern.ts';

export type PageLink = {
	readonly url: string;
	readonly text: string;
	readonly area?: 'footer' | 'banner' | 'body';
};
export type PolicyLink = {readonly url: string; readonly about: 'privacy' | 'cookies'};

type About = PolicyLink['about'];
type Rated = PolicyLink & {readonly score: number; readonly own: boolean};

type PolicyLinkPath = {readonly path: string; readonly about: About};

/** Paths worth trying on a site's own host when no link leads to a policy, best first: the page's language, then the commonest. */
export function wellKnownPaths(language: string): readonly PolicyLinkPath[] {
	const spoken = [languageOf(language), 'nb', 'en'].flatMap(
		tongue => linkWords.find(words => words.language === tongue) ?? [],
	);
	return (['privacy', 'cookies'] as const).flatMap(about =>
		[...new Set(spoken.flatMap(({paths}) => paths[about].split(' ')))].map(path => ({path, about})),
	);
}

const fewest = 3;

/** Whether a text speaks of privacy or cookies as a policy does; a site may answer any address with its front page. */
export function looksLikePolicy(text: string): boolean {
	const {text: folded} = fold(text.slice(0, 50_000));
	const patterns = linkWords.flatMap(words =>
		(['privacy', 'cookies'] as const).flatMap(about => patternsOf(words, about)),
	);
	const places = patterns.flatMap(pattern => [...folded.matchAll(new RegExp(pattern, 'g'))].map(({index}) => index));
	return new Set(places).size >= fewest;
}

// Others' policies, and those who watch over them: linked from many sites, never the site's own.
const regulators =
	/(^|\.)(datatilsynet\.(no|dk)|imy\.se|pts\.se|retsinformation\.dk|bfdi\.bund\.de|gesetze-im-internet\.de|ico\.org\.uk|edpb\.europa\.eu|nkom\.no|lovdata\.no|cnil\.fr|europa\.eu|tietosuoja\.fi|traficom\.fi|autoriteitpersoonsgegevens\.nl|uodo\.gov\.pl|regjeringen\.no|forbrukertilsynet\.no)$/;
const others =
	/(^|\.)(google\.[a-z.]+|facebook\.com|meta\.com|instagram\.com|linkedin\.com|microsoft\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com|apple\.com|mozilla\.org|hotjar\.com|hubspot\.com|mailchimp\.com|klarna\.com|cookiebot\.com|onetrust\.com|cookieinformation\.com|usercentrics\.com|vimeo\.com|stripe\.com|adobe\.com|opera\.com|aboutcookies\.org|allaboutcookies\.org|youronlinechoices\.(com|eu)|minecookies\.org|aboutads\.info|wikipedia\.org|vipps\.no|vippsmobilepay\.com)$/;

/**
 * The links of a page (its own address second) that lead to its policies, best first, each address once. Another site's are
 * taken only where the own one has none that fits.
 */
export function policyLinks(links: readonly PageLink[], page: string): readonly PolicyLink[] {
	const site = parsed(page)?.hostname ?? '';
	const rated = new Map<string, Rated>();
	for (const link of links) {
		const rating = rate(link, site);
		if (!rating) continue;
		const key = rating.url.replace(/#.*$/, '').replace(/\/$/, '');
		if ((rated.get(key)?.score ?? -1) < rating.score) rated.set(key, rating);
	}
	const all = [...rated.values()].sort((a, b) => b.score - a.score);
	const own = all.filter(link => link.own);
	return (own.length > 0 ? own : all).map(({url, about}) => ({url, about}));
}

function rate({url, text, area}: PageLink, site: string): Rated | undefined {
	const address = parsed(url);
	if (!address || regulators.test(address.hostname)) return undefined;
	const own = isOwn(address.hostname, site);
	if (!own && others.test(address.hostname)) return undefined;
	const path = fold(decoded(address.pathname))
		.text.replace(/[/_.-]+/g, ' ')
		.trim();
	const label = fold(text).text.replace(/\s+/g, ' ').trim();
	const ratings = (['privacy', 'cookies'] as const).map(about => ({about, score: wording(label, path, about)}));
	const best = ratings.reduce((a, b) => (b.score > a.score ? b : a));
	if (best.score === 0) return undefined;
	const place = area === 'footer' ? 3 : area === 'banner' ? 2 : 0;
	return {
		url,
		about: best.about,
		score: best.score + place + (best.about === 'privacy' ? 20 : 0) + (own ? 10 : 0),
		own,
	};
}

/** How well label and path word a policy: the earlier the word in its list, and the less beside it, the better. */
function wording(label: string, path: string, about: About): number {
	if (label.length > 140) return 0;
	const byLabel = rank(label, about, 60);
	const byPath = rank(path, about, 30);
	return byLabel === 0 && byPath === 0 ? 0 : byLabel + byPath;
}

function rank(text: string, about: About, full: number): number {
	let best = 0;
	for (const words of linkWords) {
		patternsOf(words, about).forEach((pattern, place) => {
			const found = pattern.exec(text)?.[0];
			if (found === undefined) return;
			best = Math.max(best, full - place * 2 - Math.min(20, Math.max(0, text.length - found.length) / 3));
		});
	}
	return best;
}

const compiled = new Map<Words, readonly RegExp[]>();

function patternsOf(words: LinkWords, about: About): readonly RegExp[] {
	const known = compiled.get(words[about]) ?? phrasesOf(words[about]).map(phrase => compile([phrase]));
	compiled.set(words[about], known);
	return known;
}

/** The page's host, one below it, or one it is below: kommune.no has many sites, oslo.kommune.no is one. */
function isOwn(host: string, page: string): boolean {
	const [one, other] = [host, page].map(name => name.replace(/^www\./, ''));
	return one === other || `${one}`.endsWith(`.${other}`) || `${other}`.endsWith(`.${one}`);
}

function parsed(url: string): URL | undefined {
	try {
		const address = new URL(url);
		return /^https?:$/.test(address.protocol) ? address : undefined;
	} catch {
		return undefined;
	}
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
