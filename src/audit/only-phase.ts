import type {Phase} from '../consent/index.ts';

/** The phase of a finding, where all that it rests on is of one: said of several, it is of none. */
export function onlyPhase(phases: readonly Phase[]): {readonly phase?: Phase} {
	const [phase, ...others] = new Set(phases);
	return phase !== undefined && others.length === 0 ? {phase} : {};
}

/** How the words tell of a time before a choice, after a no, or both. */
export function ungrantedIn(phases: readonly Phase[]): {readonly variant?: 'refused' | 'both'} {
	if (!phases.some(phase => phase !== 'before')) return {};
	return {variant: phases.includes('before') ? 'both' : 'refused'};
}
