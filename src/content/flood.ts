import type {Observation} from '../audit/index.ts';

const span = 10_000;
const most = 3000;
/** UTF-16 units: no message between the parts of a browser may be larger than 64 MB, and one carries all that waits. */
const mostText = 2_000_000;

/** Lets through what a page reports, so many and so long in so much time; that some was dropped is told once. */
export function capped<Report extends object>(
	pass: (report: Report) => void,
	observed: (observation: Observation) => void,
): (report: Report) => void {
	let from = 0;
	let count = 0;
	let text = 0;
	let isTold = false;
	return report => {
		const at = Date.now();
		if (at - from > span) {
			from = at;
			count = 0;
			text = 0;
		}

		count += 1;
		const length = lengthOf(report);
		if (count <= most && text + length <= mostText) {
			text += length;
			pass(report);
		} else if (!isTold) {
			isTold = true;
			observed({kind: 'gap', at, gap: 'page-flood', detail: location.host});
		}
	};
}

function lengthOf(report: object): number {
	return Object.values(report).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
}
