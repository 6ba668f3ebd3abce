import {progress, type Phase, type Report} from '../../audit/index.ts';

/** The two answers a banner is given in one audit, each in a run begun clean, and what they are made of. */
const afterStart = {
	yes: ['accept', 'look_accepted', 'withdraw', 'look_withdrawn'],
	no: ['reject', 'look_rejected'],
} as const;

export type Line = keyof typeof afterStart;
const others = ['look', 'begin_anew', 'look_anew', 'done'] as const;

export type Step = (typeof afterStart)[Line][number] | (typeof others)[number];

export function isStep(word: string): word is Step {
	const all: readonly string[] = [...afterStart.yes, ...afterStart.no, ...others];
	return all.includes(word);
}

/** What is to be said of the step that is next. */
export type Told = Step | 'wait' | 'no_banner' | 'unreachable' | 'no_way_back' | 'begin_accept';

export type RunSoFar = {
	readonly phases: readonly Phase[];
	/** The phases another page was opened in: many tags fire only on the next one. */
	readonly wentOn: readonly Phase[];
	readonly hasBanner: boolean;
};

export type Going = {
	readonly runs: readonly RunSoFar[];
	/** Nothing new was seen for a while. */
	readonly isQuiet: boolean;
	readonly isUnreachable: boolean;
	readonly hasNoWayBack: boolean;
	/** What the auditor does not want to do. */
	readonly skipped: ReadonlySet<Step>;
};

/** What is to be done next. */
export function nextStep({runs, isQuiet, skipped}: Going): Step {
	const run = runs.at(-1);
	const phase = run?.phases.at(-1) ?? 'before';
	if (phase === 'before') {
		if (!isQuiet) return runs.length > 1 ? 'look_anew' : 'look';
		const line = lineOf(runs, runs.length - 1, skipped);
		return line === null ? 'done' : afterStart[line][0];
	}

	const look = lookIn[phase];
	if (!skipped.has(look) && !(isQuiet && run?.wentOn.includes(phase))) return look;
	if (look === 'look_accepted' && !skipped.has('withdraw')) return 'withdraw';
	return skipped.has('begin_anew') || missing(runs, skipped) === null ? 'done' : 'begin_anew';
}

const lookIn = {
	accepted: 'look_accepted',
	custom: 'look_accepted',
	withdrawn: 'look_withdrawn',
	rejected: 'look_rejected',
} as const;

/** The answer that was not given yet in any run. */
function missing(runs: readonly RunSoFar[], skipped: ReadonlySet<Step>): Line | null {
	const given = runs.map(answerIn);
	return (['yes', 'no'] as const).find(line => !given.includes(line) && !skipped.has(afterStart[line][0])) ?? null;
}

function answerIn({phases}: RunSoFar): Line | null {
	const [first] = phases.filter(phase => phase !== 'before');
	return first === undefined ? null : first === 'rejected' ? 'no' : 'yes';
}

/** The answer that was or is to be given in a run. */
function lineOf(runs: readonly RunSoFar[], index: number, skipped: ReadonlySet<Step>): Line | null {
	const run = runs[index];
	return (run && answerIn(run)) ?? missing(runs.slice(0, index), skipped);
}

/** All steps, line by line, in the order they are gone in this audit. */
export function linesOf({runs, skipped}: Going): readonly {readonly line: Line; readonly steps: readonly Step[]}[] {
	const first = runs.map((_, index) => lineOf(runs, index, skipped)).find(line => line !== null) ?? 'yes';
	const second = first === 'yes' ? 'no' : 'yes';
	return [
		{line: first, steps: ['look', ...afterStart[first]]},
		{line: second, steps: ['begin_anew', 'look_anew', ...afterStart[second], 'done']},
	];
}

export type StepState = 'done' | 'skipped' | 'now' | 'todo';

/** How it stands with each step, in the order of `linesOf`. */
export function statesOf(going: Going): ReadonlyMap<Step, StepState> {
	const now = nextStep(going);
	const steps = linesOf(going).flatMap(line => line.steps);
	const stateAt = (step: Step, at: number): StepState => {
		if (step === now) return 'now';
		if (hasHappened(step, going)) return 'done';
		return at < steps.indexOf(now) || going.skipped.has(step) ? 'skipped' : 'todo';
	};
	return new Map(steps.map((step, at) => [step, stateAt(step, at)]));
}

function hasHappened(step: Step, {runs}: Going): boolean {
	const reached = (...wanted: Phase[]) => runs.some(({phases}) => wanted.some(phase => phases.includes(phase)));
	const wentOn = (...wanted: Phase[]) => runs.some(run => wanted.some(phase => run.wentOn.includes(phase)));
	const [first, ...further] = runs;
	switch (step) {
		case 'look':
			return first !== undefined;
		case 'begin_anew':
		case 'look_anew':
			return further.length > 0;
		case 'accept':
			return reached('accepted', 'custom');
		case 'look_accepted':
			return wentOn('accepted', 'custom');
		case 'withdraw':
			return reached('withdrawn');
		case 'look_withdrawn':
			return wentOn('withdrawn');
		case 'reject':
			return reached('rejected');
		case 'look_rejected':
			return wentOn('rejected');
		case 'done':
			return false;
	}
}

/** What to say of it. */
export function toldOf(going: Going): Told {
	const step = nextStep(going);
	const run = going.runs.at(-1);
	const phase = run?.phases.at(-1) ?? 'before';
	if (phase === 'before' && going.isUnreachable) return 'unreachable';
	if (step === 'accept' || step === 'reject') return run?.hasBanner ? step : 'no_banner';
	if (step === 'withdraw' && going.hasNoWayBack) return 'no_way_back';
	if (step === 'begin_anew' && missing(going.runs, going.skipped) === 'yes') return 'begin_accept';
	return step.startsWith('look_') && run?.wentOn.includes(phase) ? 'wait' : step;
}

/** How far an audit that is under way has come. */
export function goingOf({evidence, facts}: Report): Pick<Going, 'runs' | 'isUnreachable' | 'hasNoWayBack'> {
	const newest = evidence.runs.at(-1)?.observations ?? [];
	const {error, loaded} = progress(evidence);
	return {
		runs: evidence.runs.map(({observations}, index) => {
			const spans = facts.phases.filter(({run}) => run === index);
			const wentOn = spans.filter(({name, from, to}) => {
				return name !== 'before' && observations.some(seen => seen.kind === 'navigation' && seen.at > from && seen.at < to);
			});
			return {
				phases: spans.map(({name}) => name),
				wentOn: wentOn.map(({name}) => name),
				hasBanner: observations.some(({kind}) => kind === 'banner'),
			};
		}),
		isUnreachable: error !== null && !loaded,
		hasNoWayBack: newest.some(seen => seen.kind === 'gap' && seen.gap === 'no-way-back'),
	};
}
