import type {Observation} from '../audit/index.ts';

const span = 10_000;
const most = 3000;

/** Lets through what a page reports, so much in so much time; that some was dropped is told once. */
export function capped<Report>(
	pass: (report: Report) => void,
	observed: (observation: Observation) => void,
): (report: Report) => void {
	let from = 0;
	let count = 0;
	let isTold = false;
	return report => {
		const at = Date.now();
		if (at - from > span) {
			from = at;
			count = 0;
		}

		count += 1;
		if (count <= most) {
			pass(report);
		} else if (!isTold) {
			isTold = true;
			observed({kind: 'gap', at, gap: 'page-flood', detail: location.host});
		}
	};
}
