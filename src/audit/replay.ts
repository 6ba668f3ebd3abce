import type {Evidence, Run} from './evidence.ts';
import type {Observation} from './observation.ts';

type Kind = Observation['kind'];
type Of<K extends Kind> = Extract<Observation, {kind: K}>;

/** Runs with what was seen in the order it happened; several observers write into one record, each at its own pace. */
export function replay({runs}: Evidence): readonly Run[] {
	return runs.map(run => ({
		...run,
		// What an auditor thinks and knows of it happened on no site.
		observations: run.observations.filter(isSeen).toSorted((one, other) => one.at - other.at),
	}));
}

const isSeen = ({kind}: Observation): boolean => kind !== 'opinion' && kind !== 'own-vendors';

/** All observations of one kind. */
export function every<K extends Kind>(observations: readonly Observation[], kind: K): readonly Of<K>[] {
	const known = sorted.get(observations) ?? byKind(observations);
	sorted.set(observations, known);
	return (known.get(kind) ?? []) as readonly Of<K>[];
}

// Each fact asks for its own kinds: a long audit is gone through once, not once for each.
const sorted = new WeakMap<readonly Observation[], ReadonlyMap<Kind, readonly Observation[]>>();

function byKind(observations: readonly Observation[]): ReadonlyMap<Kind, readonly Observation[]> {
	const kinds = new Map<Kind, Observation[]>();
	for (const seen of observations) {
		const same = kinds.get(seen.kind);
		if (same) same.push(seen);
		else kinds.set(seen.kind, [seen]);
	}

	return kinds;
}
