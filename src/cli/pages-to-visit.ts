import robotsParser from 'robots-parser';
import {siteOf} from '../audit/site.ts';

/** Pages of the site to look at beside the first: those its links lead to, part by part of the site, as far as robots.txt lets. */
export function pagesToVisit(
	links: readonly string[],
	{start, robots, most}: {start: string; robots: string | null; most: number},
): readonly string[] {
	const parts = new Map<string, string[]>();
	const seen = new Set([addressOf(start)]);
	const isAllowed = allowedBy(robots);
	for (const link of links) {
		const url = URL.canParse(link) ? addressOf(link) : '';
		if (seen.has(url) || !isPage(url, start) || !isAllowed(url)) continue;
		seen.add(url);
		const part = new URL(url).pathname.split('/')[1] ?? '';
		parts.set(part, [...(parts.get(part) ?? []), url]);
	}

	return inTurn([...parts.values()]).slice(0, Math.max(0, most));
}

/** Without its fragment: the same document. */
function addressOf(link: string): string {
	const url = new URL(link);
	url.hash = '';
	return url.href;
}

function isPage(url: string, start: string): boolean {
	if (!/^https?:/.test(url) || siteOf(url) !== siteOf(start)) return false;
	const {pathname, search} = new URL(url);
	return !file.test(pathname) && !does.test(decoded(`${pathname}${search}`));
}

/** What is shown or saved, and is no page. */
const file =
	/\.(?!html?$|xhtml$|php\d?$|aspx?$|jspx?$|cfm$)(?:[a-z]{1,5}|mp[34]|7z|docx|xlsx|pptx|webmanifest|woff2?)$/i;

/** A link that does something: to follow it is more than to look. Words in the twelve languages the policies are read in. */
const does = new RegExp(
	`(?:^|[^a-z])(?:${[
		...['log-?(?:out|off)', 'sign-?(?:out|off)', 'logg?-?(?:a-)?ut', 'utlogg', 'log-?ud', 'abmelden', 'deconnexion'],
		...['cerrar-?sesion', 'uitloggen', 'afmelden', 'kirjaudu-?ulos', 'esci', 'wyloguj'],
		...[
			'delete',
			'remove',
			'slett',
			'radera',
			'slet',
			'loeschen',
			'supprimer',
			'eliminar',
			'verwijderen',
			'poista',
			'usun',
		],
		...[
			'unsubscribe',
			'avmeld',
			'avregistrer',
			'avprenumerera',
			'add-?to-?cart',
			'legg-i-handlekurv',
			'checkout',
			'kasse',
		],
		...['wp-admin', 'wp-login', 'download', 'print', 'cart', 'basket'],
	].join('|')})(?:[^a-z]|$)`,
	'i',
);

/** Without accents: addresses have words both ways. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path).normalize('NFD').replace(/\p{M}/gu, '');
	} catch {
		return path;
	}
}

function allowedBy(robots: string | null): (url: string) => boolean {
	if (robots === null) return () => true;
	const rules = new Map<string, ReturnType<typeof robotsParser>>();
	return url => {
		const {origin} = new URL(url);
		const own = rules.get(origin) ?? robotsParser(`${origin}/robots.txt`, robots);
		rules.set(origin, own);
		return own.isAllowed(url, 'samsvar') !== false;
	};
}

/** The first of each, then the second of each … */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
	const longest = Math.max(0, ...lists.map(({length}) => length));
	return Array.from({length: longest}, (_, turn) => lists.flatMap(list => list.slice(turn, turn + 1))).flat();
}
