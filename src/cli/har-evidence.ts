import type {Evidence, Phase} from '../audit/index.ts';
import {evidenceOfRuns, harRecording, type Words} from '../report/index.ts';
import {Failure} from './failure.ts';
import {partsOfHar} from './har-parts.ts';
import {openInput} from './read-text.ts';
import {say} from './say.ts';
import {textIn} from './text-in.ts';

/** A HAR and the phase all of it was recorded in; null where it says so itself. */
export type NamedHar = {readonly file: string; readonly phase: Phase | null};

const phases = ['before', 'accepted', 'rejected', 'custom', 'withdrawn'] as const satisfies readonly Phase[];

/** `accepted=file.har`, as typed; a file alone must say itself which phase each of its entries belongs to. */
export function namedHars(given: readonly string[]): readonly NamedHar[] {
	if (given.length === 0) throw new Failure(2, 'cli_no_har');
	return given.map(each => {
		const at = each.indexOf('=');
		const phase = phases.find(name => name === each.slice(0, Math.max(0, at)));
		if (phase === undefined && /^[a-z]+=/.test(each)) {
			throw new Failure(2, 'cli_bad_har_phase', {phase: each.slice(0, at), allowed: phases.join(', ')});
		}

		const file = phase === undefined ? each : each.slice(at + 1);
		if (file === '') throw new Failure(2, 'cli_no_har');
		return {file, phase: phase ?? null};
	});
}

/** All of them as the evidence of one site, each with its runs. */
export async function evidenceOfHars(hars: readonly NamedHar[], words: Words): Promise<Evidence> {
	const runs = [];
	for (const har of hars) runs.push(...(await runsOf(har, words)));
	const evidence = evidenceOfRuns(runs);
	if (evidence === null) throw new Failure(2, 'cli_har_empty', {file: hars.map(({file}) => file).join(', ')});
	return evidence;
}

async function runsOf({file, phase}: NamedHar, words: Words) {
	const recording = harRecording(phase, file);
	let without = 0;
	for await (const part of partsOfHar(textIn(openInput(file), file), file)) {
		const taken = recording.add(part);
		if (taken === 'no-phase') throw new Failure(2, 'cli_har_no_phase', {file});
		if (taken === 'no-address') without++;
	}

	if (without > 0) say(words('cli_entries_left_out', {file, count: without}));
	return recording.runs();
}
