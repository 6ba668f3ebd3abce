import type {Observation, Progress, Standing} from '../audit/index.ts';
import {evidenceFrom} from '../audit/evidence.ts';
import {beginning, further} from '../audit/progress.ts';
import * as evidence from '../webext/evidence-store.ts';

/** How far the newest run of each open audit has come, kept up as it grows: to ask is to look, not to read all that was seen. */
const standings = new Map<string, Standing>();
const restoring = new Map<string, Promise<void>>();

export function startStanding(id: string, startedAt: number): void {
	standings.set(id, beginning(startedAt));
}

export function advance(id: string, observations: readonly Observation[]): void {
	const standing = standings.get(id);
	if (standing) standings.set(id, observations.reduce(further, standing));
}

export function endStanding(id: string): void {
	standings.delete(id);
}

/** After the worker was stopped it is read off the evidence once. */
export async function standingOf(id: string): Promise<Progress> {
	if (!standings.has(id)) {
		const reading = restoring.get(id) ?? restore(id).finally(() => restoring.delete(id));
		restoring.set(id, reading);
		await reading;
	}

	const {progress} = standings.get(id) ?? beginning(0);
	return progress;
}

async function restore(id: string): Promise<void> {
	await evidence.flush();
	const found = await evidence.read(id);
	if (!found) throw new Error('no such audit');
	const run = evidenceFrom(found.header, found.observations).runs.at(-1);
	if (run) standings.set(id, run.observations.reduce(further, beginning(run.startedAt)));
}
