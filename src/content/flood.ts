import type {Observation} from '../audit/index.ts';

const span = 10_000;
const most = 3000;
/** UTF-16 units: no message between the parts of a browser may be larger than 64 MB, and one carries all that waits. */
const mostText = 2_000_000;

/** Lets through what a page reports, so many and so long (in UTF-16 units) in so much time; that some was dropped is told once. */
export function capped<Report>(
	pass: (report: Report) => void,
	observed: (observation: Observation) => void,
): (report: Report, length: number) => void {
	let from = 0;
	let count = 0;
	let text = 0;
	let isTold = false;
	return (report, length) => {
		const at = Date.now();
		if (at - from > span) {
			from = at;
			count = 0;
			text = 0;
		}

		count += 1;
		if (count <= most && text + length <= mostText) {
			text += length;
			pass(report);
		} else if (!isTold) {
			isTold = true;
			observed({kind: 'gap', at, gap: 'page-flood', detail: location.host});
		}
	};
}
