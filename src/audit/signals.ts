import {decode, type Decision} from '../consent/index.ts';
import type {ConsentSignal, Run} from './evidence.ts';
import type {PhaseSpan, SignalFact} from './facts.ts';
import {phaseAt} from './phases.ts';
import {every} from './replay.ts';

/** What each consent signal says, read once. */
export type Heard = ReadonlyMap<ConsentSignal, Decision>;

export function hear(runs: readonly Run[]): Heard {
	const signals = runs.flatMap(({observations}) => every(observations, 'consent'));
	return new Map(signals.map(signal => [signal, decode(signal)]));
}

export function signalsOf(
	runs: readonly Run[],
	heard: Heard,
	phases: readonly (readonly PhaseSpan[])[],
): readonly SignalFact[] {
	return runs.flatMap(({observations}, run) =>
		every(observations, 'consent').map(signal => {
			const {at, signal: kind, raw} = signal;
			const {state = 'unknown', granted = [], denied = []} = heard.get(signal) ?? {};
			return {at, run, kind, raw, state, granted, denied, phase: phaseAt(phases[run] ?? [], at)};
		}),
	);
}
