import {decode, type Decision} from '../consent/index.ts';
import type {ConsentSignal} from './consent-observation.ts';
import type {Run} from './evidence.ts';
import {every} from './replay.ts';

/** What each consent signal says, read once. */
export type Heard = ReadonlyMap<ConsentSignal, Decision>;

export function hear(runs: readonly Run[]): Heard {
	const signals = runs.flatMap(({observations}) => every(observations, 'consent'));
	return new Map(signals.map(signal => [signal, decode(signal)]));
}
