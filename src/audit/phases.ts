import type {Phase} from '../consent/index.ts';
import {turnsOf} from './choices.ts';
import {confirmationOf} from './confirmation.ts';
import type {Run} from './evidence.ts';
import type {PhaseSpan} from './facts.ts';
import type {Heard} from './heard.ts';
import {hasPageLoad} from './page-loads.ts';

/** The stretches of one run, in order; derived from choices and signals, never stored. */
export function spansOf(run: Run, index: number, heard: Heard): readonly PhaseSpan[] {
	const turns = turnsOf(run, heard);
	const end = Math.max(run.startedAt, run.finishedAt ?? 0, run.observations.at(-1)?.at ?? 0) + 1;
	return turns.map(({name, from, source, detail}, position) => {
		const span = {name, from, to: turns[position + 1]?.from ?? end, source, ...(detail === undefined ? {} : {detail})};
		const confirmation = confirmationOf(span, run, heard);
		const told = {...(confirmation && {confirmation}), ...(hasPageLoad(span, run) && {hasPageLoad: true as const})};
		return {run: index, ...span, ...told};
	});
}

/** The phase of a moment in one run; what came before the run's start belongs to its first span. */
export function phaseAt(spans: readonly PhaseSpan[], at: number): Phase {
	return (spans.findLast(({from}) => from <= at) ?? spans[0])?.name ?? 'before';
}

const order: readonly Phase[] = ['before', 'accepted', 'custom', 'rejected', 'withdrawn'];

/** Each phase once, in the order a visitor can reach them, over all runs. */
export function inOrder(phases: Iterable<Phase>): readonly Phase[] {
	const reached = new Set(phases);
	return order.filter(phase => reached.has(phase));
}
