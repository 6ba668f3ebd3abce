import type {Words} from '../../report/index.ts';
import {countIn, phasesIn} from './counts-in.ts';
import type {Strip} from './strips.ts';

/** What the sentence on a strip is filled with: all the picture shows, in short. */
export function summaryOf(strip: Strip, words: Words): Readonly<Record<string, string | number>> {
	const {lanes, requests, end} = strip;
	return {
		requests,
		trackers: lanes.length,
		toTrackers: lanes.reduce((sum, {moments}) => sum + moments.length, 0),
		// Less than a second would be said as no time at all.
		durationSeconds: Math.max(1, Math.round(end / 1000)),
		phases: phasesIn(strip)
			.map(phase =>
				words('workspace_timeline_in_phase', {
					phase: words(`phase_${phase}`),
					requests: lanes.reduce((sum, lane) => sum + countIn(lane, phase), 0),
				}),
			)
			.join(', '),
	};
}
