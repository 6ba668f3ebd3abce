import type {Catalog} from '../catalog/index.ts';
import {isConsentStorageKey} from '../consent/index.ts';
import {isNeededVendor, isSessionName} from './essential.ts';
import type {Run} from './evidence.ts';
import type {PhaseSpan, StoredFact} from './facts.ts';
import {inOrder, phaseAt} from './phases.ts';
import {every} from './replay.ts';

/** Storage keys written, one fact for each area, origin and key over all runs. */
export function storageOf(
	runs: readonly Run[],
	phases: readonly (readonly PhaseSpan[])[],
	catalog: Catalog,
): readonly StoredFact[] {
	const writes = runs.flatMap(({observations}, run) =>
		every(observations, 'storage').map(write => ({...write, phase: phaseAt(phases[run] ?? [], write.at)})),
	);
	const byKey = new Map<string, typeof writes>();
	for (const write of writes) {
		const key = `${write.area}\n${write.origin}\n${write.key}`;
		const same = byKey.get(key);
		if (same) same.push(write);
		else byKey.set(key, [write]);
	}

	return [...byKey.values()].flatMap((same, index) => {
		const [first] = same;
		if (!first) {
			return [];
		}

		const {area, key, origin} = first;
		const vendor = catalog.vendorOfStorageKey(key);
		const seen = inOrder(same.map(({phase}) => phase));
		const essential = isConsentStorageKey(key) !== null || (vendor ? isNeededVendor(vendor) : isSessionName(key));
		return [{id: `s${index}`, area, key, origin, phase: seen[0] ?? first.phase, phases: seen, vendor, essential}];
	});
}
