import type {Run} from './evidence.ts';
import type {PageFact} from './facts.ts';
import type {Hop} from './hops.ts';
import type {CookieWritten, RequestSeen} from './observation.ts';
import {every} from './replay.ts';
import {addressIn, staysOf, type Stay} from './stays.ts';

/** Which page of the audited tab something is of, as an index into `pages`; undefined where nothing tells. */
export type Placed = {
	readonly pages: readonly PageFact[];
	ofRequest(hop: Hop): number | undefined;
	ofWrite(write: CookieWritten, run: number): number | undefined;
};

export function placeOnPages(runs: readonly Run[], hops: readonly (readonly Hop[])[]): Placed {
	const pages: PageFact[] = [];
	const stays = runs.map((run, index) => {
		const its = staysOf(run, hops[index] ?? [], pages.length);
		pages.push(...its.map(({url, at}) => ({url, at, run: index})));
		return its;
	});
	const places = new Map<Hop, number | undefined>();
	for (const [index, run] of runs.entries()) placeRequests(run, hops[index] ?? [], stays[index] ?? [], places);
	return {
		pages,
		ofRequest: hop => places.get(hop),
		ofWrite({at, page}, run) {
			const stay = stayAt(stays[run] ?? [], at);
			return stay && (toldIn(stay, at, page) ?? stay).index;
		},
	};
}

/** Each page once, in order; what is not known left out. */
export function pagesIn(places: readonly (number | undefined)[]): readonly number[] {
	return [...new Set(places)].filter(place => place !== undefined).toSorted((one, other) => one - other);
}

/** What a page sends while it is left comes when the next is there already. */
const lastWords: ReadonlySet<string> = new Set(['ping', 'xmlhttprequest']);

function placeRequests(
	run: Run,
	hops: readonly Hop[],
	stays: readonly Stay[],
	places: Map<Hop, number | undefined>,
): void {
	const isRecording = every(run.observations, 'gap').some(({gap}) => gap === 'from-har');
	const opened = new Map(stays.flatMap(({request, index}) => (request === undefined ? [] : [[request, index]])));
	const wasListed = listedIn(run);
	const asked = new Map<RequestSeen, number | undefined>();
	for (const hop of hops) {
		const place = hop.from && hop.sent.type !== 'main_frame' ? asked.get(hop.from) : placeOf(hop.sent);
		asked.set(hop.sent, place);
		places.set(hop, place);
	}

	function placeOf(sent: RequestSeen): number | undefined {
		if (sent.sentIn === 'worker') return undefined;
		if (sent.type === 'main_frame') return opened.get(sent.id);
		const stay = stayAt(stays, sent.at);
		if (!stay?.before || sent.at > stay.settled) return stay?.index;
		const told = sent.frame === 0 ? toldIn(stay, sent.at, sent.initiator) : undefined;
		if (told) return told.index;
		const listed = [stay, stay.before].filter(({address}) => wasListed(sent, address));
		if (listed.length === 1) return listed[0]?.index;
		return isRecording || lastWords.has(sent.type) ? undefined : stay.index;
	}
}

/** The page of a moment; what comes before the first is the first one's. */
function stayAt(stays: readonly Stay[], at: number): Stay | undefined {
	let low = 0;
	let high = stays.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stays[middle]?.from ?? 0) <= at) low = middle + 1;
		else high = middle;
	}

	return stays[Math.max(0, low - 1)];
}

/** While one page takes the other's place: the one whose address was told. Chromium tells an origin, which no page's address is. */
function toldIn(stay: Stay, at: number, told: string | null): Stay | undefined {
	const {before, settled, address} = stay;
	if (!before || at > settled || told === null || address === before.address) return undefined;
	return [stay, before].find(each => each.address === addressIn(told));
}

/** ms between the clocks of the two witnesses. */
const slack = 1000;

/** Whether a page's own Resource Timing tells of a request at about that time. */
function listedIn(run: Run): (sent: RequestSeen, document: string) => boolean {
	let times: Map<string, number[]> | undefined;
	const read = () => {
		const found = new Map<string, number[]>();
		for (const {document, fetched} of every(run.observations, 'resources')) {
			for (const {url, at} of fetched) {
				const key = `${addressIn(document)}\n${addressIn(url)}`;
				const known = found.get(key);
				if (known) known.push(at);
				else found.set(key, [at]);
			}
		}

		return found;
	};
	return ({url, at}, document) => {
		times ??= read();
		return times.get(`${document}\n${addressIn(url)}`)?.some(time => Math.abs(time - at) < slack) ?? false;
	};
}
