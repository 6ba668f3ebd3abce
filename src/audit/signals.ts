import {undecided} from '../consent/consent.ts';
import type {Run} from './evidence.ts';
import type {PhaseSpan, SignalFact} from './facts.ts';
import type {Heard} from './heard.ts';
import {phaseAt} from './phases.ts';
import {every} from './replay.ts';

export function signalsOf(
	runs: readonly Run[],
	heard: Heard,
	phases: readonly (readonly PhaseSpan[])[],
): readonly SignalFact[] {
	return runs.flatMap(({observations}, run) =>
		every(observations, 'consent').map(signal => {
			const {at, signal: kind, raw, cmp} = signal;
			const by = cmp === undefined ? {} : {cmp};
			return {at, run, kind, raw, ...by, ...(heard.get(signal) ?? undecided), phase: phaseAt(phases[run] ?? [], at)};
		}),
	);
}
