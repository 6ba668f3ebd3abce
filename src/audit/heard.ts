import {decode, type Decision} from '../consent/index.ts';
import type {ConsentSignal} from './consent-observation.ts';
import type {Run} from './evidence.ts';
import {ownSignals} from './own-signals.ts';

/** What each of the site's consent signals says, read once. */
export type Heard = ReadonlyMap<ConsentSignal, Decision>;

export function hear(runs: readonly Run[]): Heard {
	const signals = runs.flatMap(ownSignals);
	return new Map(signals.map(signal => [signal, decode(signal)]));
}
