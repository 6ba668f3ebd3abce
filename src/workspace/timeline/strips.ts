import {recipientIn} from '../requests/listed.ts';
import type {AuditFile} from '../../report/index.ts';
import {runOf, runStarts} from '../runs.ts';

type Request = AuditFile['requests'][number];
type Phase = AuditFile['phases'][number];

/** A stretch with one choice in it. All times of a strip are ms since its run began. */
export type Span = Pick<Phase, 'name' | 'source'> & {readonly from: number; readonly to: number};

export type Lane = {
	readonly vendor: string;
	readonly name: string;
	/** One a request. */
	readonly moments: readonly number[];
	readonly first: number;
	/** Requests by phase. */
	readonly counts: ReadonlyMap<string, number>;
};

/** One run of an audit: what its trackers did when. */
export type Strip = {
	readonly run: number;
	readonly spans: readonly Span[];
	/** The most active first. */
	readonly lanes: readonly Lane[];
	readonly pages: readonly {readonly url: string; readonly at: number}[];
	readonly requests: number;
	readonly end: number;
};

export function stripsOf(file: AuditFile): readonly Strip[] {
	const starts = [...runStarts(file)].sort(([, one], [, other]) => one - other);
	const requests = groupedBy(file.requests, runOf);
	// Pages do not say which run they were opened in: it is the latest that had begun.
	const pages = groupedBy(file.pages, ({at}) => starts.findLast(([, from]) => from <= Date.parse(at))?.[0] ?? 0);
	const names = new Map(file.trackers.map(({vendor, name}) => [vendor, name]));
	return starts.map(([run, start]) => {
		const since = (at: string) => Math.max(0, Date.parse(at) - start);
		const its = requests.get(run) ?? [];
		const opened = (pages.get(run) ?? []).map(({url, at}) => ({url, at: since(at)}));
		const phases = file.phases.filter(phase => (phase.run ?? 0) === run);
		const last = [...its, ...phases.map(({startedAt}) => ({at: startedAt}))].reduce(
			(latest, {at}) => Math.max(latest, since(at)),
			opened.at(-1)?.at ?? 0,
		);
		const end = Math.max(last, 1000);
		const spans = spansOf(phases, since, end);
		return {run, spans, lanes: lanesOf(its, since, names), pages: opened, requests: its.length, end};
	});
}

function spansOf(phases: readonly Phase[], since: (at: string) => number, end: number): readonly Span[] {
	const inTime = phases
		.map(({name, source, startedAt}) => ({name, source, from: since(startedAt)}))
		.sort((one, other) => one.from - other.from);
	return inTime.map((span, index) => ({...span, to: inTime[index + 1]?.from ?? Math.max(end, span.from)}));
}

function lanesOf(
	requests: readonly Request[],
	since: (at: string) => number,
	names: ReadonlyMap<string, string>,
): readonly Lane[] {
	const lanes = groupedBy(requests, request => trackerOf(request, names));
	lanes.delete(null);
	return [...lanes]
		.flatMap(([vendor, its]) => {
			if (vendor === null) return [];
			const counts = new Map<string, number>();
			for (const {phase} of its) counts.set(phase, (counts.get(phase) ?? 0) + 1);
			const moments = its.map(({at}) => since(at));
			const first = moments.reduce((earliest, at) => Math.min(earliest, at), Infinity);
			return [{vendor, name: names.get(vendor) ?? vendor, moments, first, counts}];
		})
		.sort((one, other) => other.moments.length - one.moments.length);
}

/** A beacon of nobody known is its own domain's; what was stopped went to no one. */
function trackerOf(request: Request, trackers: {has(id: string): boolean}): string | null {
	const {tracking, blockedBy, vendor, url, decoded} = request;
	if (!tracking || blockedBy !== undefined) return null;
	const id = vendor ?? recipientIn({url, ...(decoded && {decoded})});
	return trackers.has(id) ? id : null;
}

function groupedBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
	const groups = new Map<Key, Thing[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const group = groups.get(key);
		if (group) group.push(thing);
		else groups.set(key, [thing]);
	}
	return groups;
}
