import type {Observation, ResourceListed} from '../audit/index.ts';

const longestUrl = 4096;
const most = 20_000;
const notSent = /^(?:data|blob|about|javascript|chrome-extension|moz-extension):/;

/** The second witness: what this document's own Resource Timing says was fetched. Told from the first entry on, as it comes. */
export function observeResources(observed: (observation: Observation) => void): void {
	let told = 0;
	const frame = window === window.top ? 0 : -1;
	const tell = (entries: readonly PerformanceEntry[]) => {
		const fetched = entries.flatMap(entry => listed(entry as PerformanceResourceTiming));
		if (fetched.length === 0 || told > most) return;
		told += fetched.length;
		if (told > most) observed({kind: 'gap', at: Date.now(), gap: 'page-flood', detail: location.host});
		observed({kind: 'resources', at: Date.now(), frame, document: location.href, fetched});
	};
	const observer = new PerformanceObserver(list => tell(list.getEntries()));
	observer.observe({type: 'resource', buffered: true});
	addEventListener('pagehide', () => tell(observer.takeRecords()));
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
