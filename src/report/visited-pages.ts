import {recipientOf} from '../audit/index.ts';
import type {AuditFile} from './schema.ts';

export type VisitedPage = {
	/** From 1, in the order they were first opened. */
	readonly number: number;
	readonly url: string;
	/** The phases anything was asked for on it. */
	readonly phases: ReadonlySet<string>;
	/** Requests of each tracker by phase. */
	readonly trackers: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** Each page once, however often it was opened, and what was at work there. */
export type VisitedPages = {
	readonly all: readonly VisitedPage[];
	/** Of what it is not known which page it is of. */
	readonly unplaced: Pick<VisitedPage, 'trackers'>;
	/** Its number, by index into the file's own `pages`; undefined where that is not known. */
	numberOf(index: number | undefined): number | undefined;
};

export function visitedPages({pages, requests, trackers}: AuditFile): VisitedPages {
	const numbers = new Map<string, number>();
	for (const {url} of pages) if (!numbers.has(url)) numbers.set(url, numbers.size + 1);
	const numberOf = (index: number | undefined) =>
		index === undefined ? undefined : numbers.get(pages[index]?.url ?? '');
	const known = new Set(trackers.map(({vendor}) => vendor));
	const phases = new Map<number, Set<string>>();
	const counts = new Map<number, Map<string, Map<string, number>>>();
	for (const {page, phase, vendor, tracking, blockedBy, url, decoded} of requests) {
		const number = numberOf(page) ?? 0;
		entry(phases, number, () => new Set<string>()).add(phase);
		if (!tracking || blockedBy !== undefined) continue;
		const tracker = vendor ?? recipientOf({url, ...(decoded && {decoded})});
		if (!known.has(tracker)) continue;
		const byTracker = entry(counts, number, () => new Map<string, Map<string, number>>());
		const byPhase = entry(byTracker, tracker, () => new Map<string, number>());
		byPhase.set(phase, (byPhase.get(phase) ?? 0) + 1);
	}

	const none: VisitedPage['trackers'] = new Map();
	return {
		all: [...numbers].map(([url, number]) => ({
			...{number, url, phases: phases.get(number) ?? new Set(), trackers: counts.get(number) ?? none},
		})),
		unplaced: {trackers: counts.get(0) ?? none},
		numberOf,
	};
}

/** `1, 3–5` */
export function ranges(numbers: Iterable<number>): string {
	const spans: [number, number][] = [];
	for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
		const last = spans.at(-1);
		if (last?.[1] === number - 1) last[1] = number;
		else spans.push([number, number]);
	}

	return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key) ?? make();
	map.set(key, known);
	return known;
}
