import type {Run} from './evidence.ts';
import type {Hop} from './hops.ts';
import {every} from './replay.ts';
import {grouped} from './trackers.ts';

/** One page in the audited tab, from when it came. */
export type Stay = {
	readonly index: number;
	readonly url: string;
	/** When the browser said that the page was there. */
	readonly at: number;
	readonly address: string;
	/** Nothing of it can have left before. */
	readonly from: number;
	/** Until then what is sent may be of the page before. */
	readonly settled: number;
	readonly before: Stay | undefined;
	/** Id of the request that fetched it; a new address within a document has none. */
	readonly request: string | undefined;
};

/** The pages of one run; the first has the index `offset`. */
export function staysOf(run: Run, hops: readonly Hop[], offset: number): readonly Stay[] {
	const isRecording = every(run.observations, 'gap').some(({gap}) => gap === 'from-har');
	const fetched = new Map(grouped(hops, ({sent}) => (sent.type === 'main_frame' ? addressIn(sent.url) : null)));

	const stays: Stay[] = [];
	for (const {url, at} of every(run.observations, 'navigation')) {
		const address = addressIn(url);
		const waiting = fetched.get(address) ?? [];
		const hop = waiting.findLast(({sent}) => sent.at <= at);
		// What leads here later is another visit to the same page.
		if (hop) fetched.set(address, waiting.slice(waiting.indexOf(hop) + 1));
		const before = stays.at(-1);
		// A recording does not tell when the page was there, only when all of it was.
		const answered = isRecording ? hop?.sent.at : hop?.answer?.at;
		stays.push({
			...{index: offset + stays.length, url, at, address, before, request: hop?.sent.id},
			from: Math.max(before?.from ?? -Infinity, Math.min(at, answered ?? at)),
			settled: hop ? at + (isRecording ? 0 : handover) : -Infinity,
		});
	}

	return stays;
}

/** ms after a page has come in which the one before it may still say something. */
const handover = 300;

/** Without its fragment, and as long as a navigation's is kept. */
export function addressIn(url: string): string {
	return url.slice(0, 4096).split('#', 1)[0] ?? '';
}
