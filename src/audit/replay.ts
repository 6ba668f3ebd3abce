import type {Evidence, Run} from './evidence.ts';
import type {Observation} from './observation.ts';

/** Runs with their observations in the order they happened; several observers write into one record, each at its own pace. */
export function replay({runs}: Evidence): readonly Run[] {
	return runs.map(run => ({...run, observations: run.observations.toSorted((one, other) => one.at - other.at)}));
}

/** All observations of one kind. */
export function every<Kind extends Observation['kind']>(
	observations: readonly Observation[],
	kind: Kind,
): readonly Extract<Observation, {kind: Kind}>[] {
	return observations.filter(
		(observation): observation is Extract<Observation, {kind: Kind}> => observation.kind === kind,
	);
}
