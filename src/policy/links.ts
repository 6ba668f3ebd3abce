import {fold} from './fold.ts';
import {linkWords} from './languages/index.ts';
import {languageOf} from './language-tag.ts';
import type {LinkWords, Words} from './lexicon.ts';
import {compile, phrasesOf} from './pattern.ts';

export type PageLink = {
	readonly url: string;
	readonly text: string;
	readonly area?: 'footer' | 'banner' | 'body';
	/** The page itself says that this is its policy (`rel="privacy-policy"`), on whichever host. */
	readonly isSaid?: boolean;
	/** The language it leads to (`hreflang`). */
	readonly language?: string;
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
const fewestDifferent = 2;
const topics = ['privacy', 'cookies'] as const;

/**
 * Whether a text speaks of privacy or cookies as a policy does; a site may answer any address with its front page. Under a heading
 * that says so a short text may do with two different words: an error page repeats the one it was asked for.
 */
export function looksLikePolicy(text: string, isHeaded = false): boolean {
	const {text: folded} = fold(text.slice(0, 50_000));
	const different = new Set<string>();
	let found = 0;
	for (const [word] of folded.matchAll(anyWord('g'))) {
		if (word === '') continue;
		different.add(word);
		if (++found === fewest || (isHeaded && different.size === fewestDifferent)) return true;
	}

	return false;
}

/** What a title or heading says a document is about; null where it is about something else. */
export function aboutOf(title: string): About | null {
	const label = fold(title).text.replace(/\s+/g, ' ').trim();
	if (label.length > longestLabel || !anyWord().test(label)) return null;
	return topics.find(about => linkWords.some(words => patternsOf(words, about).some(each => each.test(label)))) ?? null;
}

/** Whether words of this language are known here; a text in another cannot be told by them. */
export function isWorded(language: string | null): boolean {
	return language === null || linkWords.some(words => nearness(words.language, language) > 0);
}

// Others' policies, and those who watch over them: linked from many sites, never the site's own.
const regulators =
	/(^|\.)(datatilsynet\.(no|dk)|imy\.se|pts\.se|retsinformation\.dk|bfdi\.bund\.de|gesetze-im-internet\.de|ico\.org\.uk|edpb\.europa\.eu|nkom\.no|lovdata\.no|cnil\.fr|europa\.eu|tietosuoja\.fi|traficom\.fi|autoriteitpersoonsgegevens\.nl|uodo\.gov\.pl|regjeringen\.no|forbrukertilsynet\.no)$/;
const others =
	/(^|\.)(google\.[a-z.]+|facebook\.com|meta\.com|instagram\.com|linkedin\.com|microsoft\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com|apple\.com|mozilla\.org|hotjar\.com|hubspot\.com|mailchimp\.com|klarna\.com|cookiebot\.com|onetrust\.com|cookieinformation\.com|usercentrics\.com|vimeo\.com|stripe\.com|adobe\.com|opera\.com|aboutcookies\.org|allaboutcookies\.org|youronlinechoices\.(com|eu)|minecookies\.org|aboutads\.info|wikipedia\.org|vipps\.no|vippsmobilepay\.com)$/;

/**
 * The links of a page (its own address and language after them) that lead to its policies, best first, each address once.
 * Another site's are taken only where the own one has none that fits.
 */
export function policyLinks(
	links: readonly PageLink[],
	page: string,
	language: string | null = null,
): readonly PolicyLink[] {
	const site = parsed(page)?.hostname ?? '';
	const rated = new Map<string, Rated>();
	for (const link of links) {
		const rating = rate(link, site, language);
		if (!rating) continue;
		const key = rating.url.replace(/#(?![!/]).*$/, '').replace(/\/$/, '');
		if ((rated.get(key)?.score ?? -1) < rating.score) rated.set(key, rating);
	}
	const all = [...rated.values()].sort((a, b) => b.score - a.score);
	const own = all.filter(link => link.own);
	const hasOwnPrivacy = own.some(({about}) => about === 'privacy');
	// A page on cookies of its own is no reason to pass over what the parent company says of privacy.
	const fitting = all.filter(link => link.own || own.length === 0 || (link.about === 'privacy' && !hasOwnPrivacy));
	return fitting.map(({url, about}) => ({url, about}));
}

function rate(link: PageLink, site: string, language: string | null): Rated | undefined {
	const {url, text, area, isSaid = false} = link;
	const address = parsed(url);
	if (!address || regulators.test(address.hostname)) return undefined;
	const own = isSaid || isOwn(address.hostname, site);
	if (!own && others.test(address.hostname)) return undefined;
	const path = fold(decoded(address.pathname + (/^#[!/]/.test(address.hash) ? address.hash : '')))
		.text.replace(/[#!/_.-]+/g, ' ')
		.trim();
	const label = fold(text).text.replace(/\s+/g, ' ').trim();
	// Pages have hundreds of links, sitemaps tens of thousands, and few that speak of it at all.
	if (!isSaid && !anyWord().test(path) && !anyWord().test(label)) return undefined;
	const ratings = topics.map(about => ({about, score: wording(label, path, about, language)}));
	const best = ratings.reduce((a, b) => (b.score > a.score ? b : a));
	if (best.score === 0 && !isSaid) return undefined;
	const place = area === 'footer' ? 3 : area === 'banner' ? 2 : 0;
	return {
		url,
		about: best.about,
		score:
			best.score +
			place +
			(best.about === 'privacy' ? 20 : 0) +
			(own ? 10 : 0) +
			(isSaid ? 100 : 0) +
			(link.language ? nearness(link.language, language) * 5 : 0),
		own,
	};
}

const longestLabel = 140;

/** How well label and path word a policy: the earlier the word in its list, and the less beside it, the better. */
function wording(label: string, path: string, about: About, language: string | null): number {
	if (label.length > longestLabel) return 0;
	const byLabel = rank(label, about, language, 60);
	const byPath = rank(path, about, language, 30);
	return byLabel === 0 && byPath === 0 ? 0 : byLabel + byPath;
}

function rank(text: string, about: About, language: string | null, full: number): number {
	let best = 0;
	for (const words of linkWords) {
		patternsOf(words, about).forEach((pattern, place) => {
			const found = pattern.exec(text)?.[0];
			if (found === undefined) return;
			const beside = Math.min(20, Math.max(0, text.length - found.length) / 3);
			best = Math.max(best, full - place * 2 - beside + Math.max(0, nearness(words.language, language)));
		});
	}
	return best;
}

/** How near a language is to the page's: the same, a sister that is read as well, unknown, another. */
export function nearness(language: string, page: string | null): number {
	const [one, other] = [language, page ?? ''].map(each => each.toLowerCase().split(/[-_]/)[0] ?? '');
	if (!one || !other) return 0;
	if (one === other || (isNorwegian(one) && isNorwegian(other))) {
		return one === other || [one, other].every(each => each !== 'nn') ? 4 : 2;
	}
	return -3;
}

const isNorwegian = (language: string) => ['nb', 'nn', 'no'].includes(language);

const compiled = new Map<Words, readonly RegExp[]>();

function patternsOf(words: LinkWords, about: About): readonly RegExp[] {
	const known = compiled.get(words[about]) ?? phrasesOf(words[about]).map(phrase => compile([phrase]));
	compiled.set(words[about], known);
	return known;
}

const together = new Map<string, RegExp>();

/** Any word of any language, in one go. */
function anyWord(flags = ''): RegExp {
	const known =
		together.get(flags) ??
		compile(
			linkWords.flatMap(words => topics.flatMap(about => phrasesOf(words[about]))),
			flags,
		);
	together.set(flags, known);
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
