import {undecided} from '../consent/consent.ts';
import type {Run} from './evidence.ts';
import type {PhaseSpan, SignalFact} from './facts.ts';
import type {Heard} from './heard.ts';
import {ownSignals} from './own-signals.ts';
import {phaseAt} from './phases.ts';

export function signalsOf(
	runs: readonly Run[],
	heard: Heard,
	phases: readonly (readonly PhaseSpan[])[],
): readonly SignalFact[] {
	return runs.flatMap((each, run) =>
		ownSignals(each).map(signal => {
			const {at, signal: kind, raw, cmp} = signal;
			const by = cmp === undefined ? {} : {cmp};
			return {at, run, kind, raw, ...by, ...(heard.get(signal) ?? undecided), phase: phaseAt(phases[run] ?? [], at)};
		}),
	);
}
