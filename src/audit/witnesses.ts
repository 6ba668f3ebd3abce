import type {Catalog} from '../catalog/index.ts';
import type {CanonicalNames} from './canonical-names.ts';
import type {Run} from './evidence.ts';
import type {ResourceListed, ResourcesListed} from './observation.ts';
import type {GapFact, PhaseSpan, UnseenFact} from './facts.ts';
import type {Home} from './home.ts';
import type {Hop} from './hops.ts';
import {phaseAt} from './phases.ts';
import {every} from './replay.ts';

type Witnesses = {
	readonly catalog: Catalog;
	readonly runs: readonly Run[];
	readonly hops: readonly (readonly Hop[])[];
	readonly phases: readonly (readonly PhaseSpan[])[];
	readonly names: readonly CanonicalNames[];
	readonly home: Home;
};

/**
 * What the page's own Resource Timing tells of and webRequest told nothing of, once an address and phase. An address that
 * was told of before came out of the memory cache the second time and reached no server.
 */
export function unseenOf({catalog, runs, hops, phases, names, home}: Witnesses): readonly UnseenFact[] {
	return runs.flatMap((run, index) => {
		const wasTold = toldIn(hops[index] ?? []);
		const once = new Map<string, UnseenFact>();
		for (const list of every(run.observations, 'resources')) {
			for (const listed of list.fetched.filter(resource => couldBeTold(resource) && !wasTold(resource.url, list.at))) {
				const phase = phaseAt(phases[index] ?? [], listed.at);
				const key = `${phase} ${addressOf(listed.url)}`;
				if (!once.has(key)) {
					once.set(key, {
						...unseen(listed, list, {catalog, home, canonicalName: names[index]?.(listed.url)}),
						run: index,
						phase,
					});
				}
			}
		}

		return [...once.values()];
	});
}

/** One gap a host; those that matter most first, and the rest as a number. */
export function unseenGaps(unseen: readonly UnseenFact[]): readonly GapFact[] {
	const byWeight = [...unseen.filter(isOfOthers), ...unseen.filter(it => !isOfOthers(it))];
	const hosts = [...new Set(byWeight.map(({url}) => hostOf(url)))];
	const rest = hosts.length - mostHosts;
	const details = rest > 0 ? [...hosts.slice(0, mostHosts), `+${rest}`] : hosts;
	return details.map(detail => ({gap: 'request-unseen', detail}));
}

/** Went to somebody else, under whatever host. */
export function isOfOthers({thirdParty, tracking}: UnseenFact): boolean {
	return thirdParty || tracking;
}

const mostHosts = 20;
/** Either witness cuts long addresses; far below where they do, two are taken for one. */
const longestCompared = 2000;
/** The witnesses have clocks of their own; ms. */
const clockSlack = 1000;

/** Extensions are not told of what stays within the browser, nor of what the site's service worker answered. */
function couldBeTold({url, viaWorker}: ResourceListed): boolean {
	return !viaWorker && /^(?:https?|wss?):/i.test(url);
}

/** Whether an address was told of until a moment. */
function toldIn(hops: readonly Hop[]): (url: string, until: number) => boolean {
	const cuts = hops.flatMap(({sent}) => (sent.urlLength === undefined ? [] : [addressOf(sent.url).length]));
	const compared = cuts.reduce((least, cut) => Math.min(least, cut), longestCompared);
	const keyOf = (url: string) => addressOf(url).slice(0, compared);
	const first = new Map<string, number>();
	for (const {sent} of hops) {
		const key = keyOf(sent.url);
		first.set(key, Math.min(first.get(key) ?? Infinity, sent.at));
	}

	return (url, until) => (first.get(keyOf(url)) ?? Infinity) <= until + clockSlack;
}

/** Resource Timing tells the address before the browser upgrades it to TLS and takes user and fragment out; webRequest, after. */
function addressOf(url: string): string {
	const [address = ''] = url.slice(0, longestCompared * 2).split('#', 1);
	return address.replace(/^(http|ws):/i, '$1s:').replace(/^(\w+:\/\/)[^/?@]*@/, '$1');
}

function unseen(
	{url, at, by}: ResourceListed,
	{document}: ResourcesListed,
	{catalog, home, canonicalName}: Pick<Witnesses, 'catalog' | 'home'> & {readonly canonicalName: string | undefined},
): Omit<UnseenFact, 'run' | 'phase'> {
	const firstParty = home.isOwn(url);
	const {vendor, tracking} = catalog.identify({
		url,
		type: types[by] ?? by,
		firstParty,
		...(canonicalName === undefined ? {} : {canonicalName}),
	});
	return {url, at, by, document, thirdParty: !firstParty, vendor, tracking};
}

const types: Readonly<Record<string, string>> = {
	img: 'image',
	beacon: 'ping',
	fetch: 'xmlhttprequest',
	iframe: 'sub_frame',
};

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
}
