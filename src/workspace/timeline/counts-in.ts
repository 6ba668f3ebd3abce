import type {Lane, Strip} from './strips.ts';

/** The phases of a run, each once, in the order they came. */
export function phasesIn({spans}: Strip): readonly string[] {
	return [...new Set<string>(spans.map(({name}) => name))];
}

export function countIn({counts}: Lane, phase: string): number {
	return counts.get(phase) ?? 0;
}
