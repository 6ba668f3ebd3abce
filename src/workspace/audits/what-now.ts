import type {Phase} from '../../audit/index.ts';
import type {Choice} from '../../webext/messages.ts';
import {nextStep, toldOf, type Going, type Step, type Told} from './steps.ts';

/** What the guide says, and what it offers, at one point of an audit. */
export type WhatNow = {
	readonly next: Step;
	readonly told: Told;
	/** The choices that can be pressed now, and the one that is next. */
	readonly possible: readonly Choice[];
	readonly wanted: Choice | undefined;
	/** The choice that is next or was just made: what became of pressing it is of interest as long. */
	readonly about: Choice | undefined;
	/** The phase the audit is in once the auditor says that the choice was made by hand. */
	readonly byHand: Phase | undefined;
	readonly mayBegin: boolean;
	/** The button that leads on, where it is not a choice. */
	readonly main: 'reload' | 'begin' | 'finish' | null;
};

export function whatNow(going: Going): WhatNow {
	const next = nextStep(going);
	const told = toldOf(going);
	const phase = phaseIn(going);
	const wanted = next === 'accept' || next === 'reject' || next === 'withdraw' ? next : undefined;
	const main = mainOf(told);
	return {
		next,
		told,
		possible: possibleIn(phase),
		wanted: main === null ? wanted : undefined,
		about: wanted ?? lookedAt[told],
		byHand: wanted && phaseOf[wanted],
		// A run that tells of nothing yet is not to be left by mistake.
		mayBegin: phase !== 'before' || main !== null,
		main,
	};
}

/** As long as this stays the same, it is the same page that is looked at. */
export function stageOf({runs}: Pick<Going, 'runs'>): string {
	const phase = phaseIn({runs});
	return `${runs.length} ${phase} ${runs.at(-1)?.wentOn.includes(phase)}`;
}

function phaseIn({runs}: Pick<Going, 'runs'>): Phase {
	return runs.at(-1)?.phases.at(-1) ?? 'before';
}

const lookedAt: {readonly [told in Told]?: Choice} = {
	look_accepted: 'accept',
	look_withdrawn: 'withdraw',
	look_rejected: 'reject',
};

const phaseOf = {accept: 'accepted', reject: 'rejected', withdraw: 'withdrawn'} as const;

function possibleIn(phase: Phase): readonly Choice[] {
	if (phase === 'before') return ['accept', 'reject'];
	return phase === 'accepted' || phase === 'custom' ? ['withdraw'] : [];
}

function mainOf(told: Told): WhatNow['main'] {
	switch (told) {
		case 'look_accepted':
		case 'look_withdrawn':
		case 'look_rejected':
			return 'reload';
		case 'begin_anew':
		case 'begin_accept':
		case 'unreachable':
			return 'begin';
		case 'no_banner':
		case 'done':
			return 'finish';
		default:
			return null;
	}
}
