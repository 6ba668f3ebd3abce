import type {Logged} from '../../demo/internet.ts';
import type {Observation} from '../../src/audit/index.ts';
import type {BrowserKind} from '../../src/cli/driven-browser.ts';
import {wellKnownPaths} from '../../src/policy/links.ts';
import {asked, match, scriptWrites, toldWrite, withoutHash, writesIn} from './cookie-writes.ts';
import type {PageSet} from './page-set.ts';

/** How many of the things that happened were observed, and which were not, by name. */
export type Count = {
	readonly happened: number;
	readonly observed: number;
	/** Not counted above: what the browser tells no extension. */
	readonly beyond: number;
	readonly missed: readonly string[];
};

export type Testimony = {
	readonly requests: Count;
	readonly cookies: Count;
	readonly storage: Count;
	/** What the evidence holds and did not happen: answered requests no server received, cookies nobody wrote. */
	readonly extra: readonly string[];
	/** What the page was to send and no server received: then it tested nothing. */
	readonly undone: readonly string[];
};

/** Compares what the servers know of a page with what was observed of it. */
export function compare(
	page: PageSet,
	kind: BrowserKind,
	log: readonly Logged[],
	observations: readonly Observation[],
): Testimony {
	const hosts = page.service.hosts.filter(host => !page.elsewhere?.includes(host));
	const arrived = log.filter(entry => hosts.includes(entry.host) && !isPolicySearch(entry));
	const sent = arrived.map(({method, url}) => `${method} ${url}`);
	const left = requestsIn(observations).filter(({url, fromCache}) => hosts.includes(hostOf(url)) && !fromCache);
	const answered = left.filter(request => request.answered).map(told);
	const made = arrived.flatMap(({url, at, setCookies}) => setCookies.map(line => asked(line, url, at)));
	const cookies = match([...made, ...scriptWrites(page, kind)], writesIn(observations));
	const keys = observations.flatMap(seen => (seen.kind === 'storage' ? [`${seen.area} ${seen.key}`] : []));
	const isBeyond = beyondOf(page, kind, observations);
	const count = (happened: number, missed: readonly string[]): Count => {
		const counted = missed.filter(each => !isBeyond(each));
		const beyond = missed.length - counted.length;
		return {happened: happened - beyond, observed: happened - missed.length, beyond, missed: counted};
	};
	return {
		requests: count(sent.length, without(sent, left.map(told))),
		cookies: count(cookies.happened, cookies.missed),
		storage: count(page.stores?.length ?? 0, without(page.stores ?? [], keys)),
		extra: [...without(answered, sent), ...cookies.extra.filter(({by}) => isAbout(hosts, by)).map(toldWrite)].filter(
			each => !isBeyond(each),
		),
		undone: undone(page, kind, log),
	};
}

/** Whether a thing cannot be known to an extension in this browser, and the evidence says so where it must. */
function beyondOf({beyond = []}: PageSet, kind: BrowserKind, observations: readonly Observation[]) {
	const gaps = new Set<string>(observations.flatMap(seen => (seen.kind === 'gap' ? [seen.gap] : [])));
	const here = beyond.filter(({in: browsers, gap}) => browsers.includes(kind) && (gap === undefined || gaps.has(gap)));
	return (name: string) => here.some(({what}) => name.startsWith(what));
}

/** What the page must send in this browser and has not yet. */
export function undone({sends, sendsIn}: PageSet, kind: BrowserKind, log: readonly Logged[]): readonly string[] {
	const done = new Set(log.flatMap(({method, url}) => [pathOf(url), `${method} ${pathOf(url)}`]));
	return [...sends, ...(sendsIn?.[kind] ?? [])].filter(path => !done.has(path));
}

const searched = new Set<string>([
	...['en', 'nb', 'nn'].flatMap(language => wellKnownPaths(language).map(({path}) => path)),
	'/sitemap.xml',
]);

/** The extension's own look for a policy: without cookies and without saying where from. No page here asks for these paths. */
function isPolicySearch({url, headers}: Logged): boolean {
	return searched.has(new URL(url).pathname) && headers['referer'] === undefined && headers['cookie'] === undefined;
}

type Seen = {id: string; method: string; url: string; fromCache: boolean; answered: boolean};

/** Every request in the evidence; one whose own event was lost is told of by its answer. */
function requestsIn(observations: readonly Observation[]): readonly Seen[] {
	const requests: Seen[] = [];
	for (const seen of observations) {
		if (seen.kind === 'request') requests.push(request(seen.id, seen.method, seen.url));
		if (seen.kind === 'request-failed' && seen.request) {
			requests.push(request(seen.id, seen.request.method, seen.request.url));
		}
		if (seen.kind !== 'response') continue;
		if (seen.request) requests.push(request(seen.id, seen.request.method, seen.url));
		const its = requests.findLast(({id, url}) => id === seen.id && url === withoutHash(seen.url));
		if (its) Object.assign(its, {answered: true, fromCache: its.fromCache || seen.fromCache === true});
	}
	return requests;
}

const request = (id: string, method: string, url: string): Seen => ({
	id,
	method,
	url: withoutHash(url),
	fromCache: false,
	answered: false,
});

/** The first list less the second, each as often as it is there. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
	const left = new Map<string, number>();
	for (const each of taken) left.set(each, (left.get(each) ?? 0) + 1);
	return list.filter(each => {
		const times = left.get(each) ?? 0;
		left.set(each, times - 1);
		return times <= 0;
	});
}

const told = ({method, url}: Seen) => `${method} ${url}`;
const isAbout = (hosts: readonly string[], by: string) => by === 'script' || hosts.includes(hostOf(by));
const hostOf = (url: string) => new URL(url).host;
const pathOf = (url: string) => url.replace(/^\w+:\/\//, '').replace(/[?#].*$/, '');
