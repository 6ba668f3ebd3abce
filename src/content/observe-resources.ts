import type {Observation, ResourceListed} from '../audit/index.ts';
import {gathered} from './outbox.ts';

const longestUrl = 4096;
const most = 20_000;
const mostAtOnce = 1000;
const notSent = /^(?:data|blob|about|javascript|chrome-extension|moz-extension):/;

/** The second witness: what this document's own Resource Timing says was fetched, from the first entry on. Read when something is passed on. */
export function observeResources(): void {
	let lists: PerformanceObserverEntryList[] = [];
	let told = 0;
	const frame = window === window.top ? 0 : -1;
	const tell = (): readonly Observation[] => {
		const entries = [...lists.flatMap(list => list.getEntries()), ...observer.takeRecords()];
		lists = [];
		const fetched = entries.flatMap(entry => listed(entry as PerformanceResourceTiming));
		if (fetched.length === 0 || told > most) return [];
		told += fetched.length;
		const at = Date.now();
		const all: Observation[] = told > most ? [{kind: 'gap', at, gap: 'page-flood', detail: location.host}] : [];
		for (let from = 0; from < fetched.length; from += mostAtOnce) {
			const part = fetched.slice(from, from + mostAtOnce);
			all.push({kind: 'resources', at, frame, document: location.href, fetched: part});
		}
		return all;
	};
	const some = gathered(tell);
	const observer = new PerformanceObserver(list => {
		if (lists.push(list) === 1) some();
	});
	observer.observe({type: 'resource', buffered: true});
}

const {timeOrigin} = performance;

function listed({
	name,
	startTime,
	initiatorType: by,
	workerStart,
}: PerformanceResourceTiming): readonly ResourceListed[] {
	if (notSent.test(name)) return [];
	const at = Math.round(timeOrigin + startTime);
	return [{url: name.slice(0, longestUrl), at, by, ...(workerStart > 0 ? {viaWorker: true} : {})}];
}
