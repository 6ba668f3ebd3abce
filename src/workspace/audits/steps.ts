import type {Phase, Report} from '../../audit/index.ts';

/** What an audit with one line of choices is made of. A refusal is tried in an audit of its own, begun clean. */
export const steps = ['look', 'choose', 'look_again', 'take_back', 'done'] as const;

export type Step = (typeof steps)[number];

export type Going = {
	readonly phase: Phase;
	/** A page was opened after the newest choice: many tags fire only on the next one. */
	readonly wentOn: boolean;
	/** Nothing new was seen for a while. */
	readonly isQuiet: boolean;
};

/** What is to be done next. */
export function nextStep({phase, wentOn, isQuiet}: Going): Step {
	if (phase === 'before') return isQuiet ? 'choose' : 'look';
	if (!wentOn || !isQuiet) return 'look_again';
	return phase === 'accepted' || phase === 'custom' ? 'take_back' : 'done';
}

/** How far an audit that is under way has come, but for whether it is quiet. */
export function goingOf({evidence, facts}: Report): Omit<Going, 'isQuiet'> {
	const now = facts.phases.at(-1);
	const from = now?.from ?? 0;
	const wentOn = evidence.runs.at(-1)?.observations.some(({kind, at}) => kind === 'navigation' && at > from) ?? false;
	return {phase: now?.name ?? 'before', wentOn};
}
