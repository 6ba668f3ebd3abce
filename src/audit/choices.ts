import {isPlatforms, type ConsentState, type Decision, type Phase} from '../consent/index.ts';
import type {ChoiceMade, ConsentSignal} from './consent-observation.ts';
import type {Run} from './evidence.ts';
import type {PhaseSpan} from './facts.ts';
import type {Heard} from './heard.ts';

/** A moment from which on the visitor's choice was another. */
export type Turn = Pick<PhaseSpan, 'name' | 'from' | 'source' | 'detail'> & {
	/** Told by the platform's own cookie, API or string, not only by what the site told a company, as in Google Consent Mode. */
	readonly byPlatform: boolean;
};

/** How long after a click or a choice a platform may take to say what became of it; ms. */
const answerTime = 10_000;
/** A click and the choice it was noted as come from one press; ms. */
const samePress = 1000;

const phaseOf: Readonly<Partial<Record<ConsentState, Phase>>> = {
	accepted: 'accepted',
	rejected: 'rejected',
	partial: 'custom',
};

/** What is known at one point of a run. */
type Moment = {
	readonly turns: readonly Turn[];
	readonly gesture: number;
	readonly choice: ChoiceMade | null;
	/** The newest words of each platform and kind of signal: said twice is not a new choice. */
	readonly said: Readonly<Record<string, string>>;
	/** An earlier visit left a choice behind. */
	readonly leftBehind: boolean;
};

/**
 * The turns of a run. A choice somebody made counts at once. What a platform says counts when it answers a click, corrects
 * the choice just made, or tells which choice an earlier visit left; said unasked, it is the site's assumption, no choice.
 */
export function turnsOf(run: Run, heard: Heard): readonly Turn[] {
	const pageStart = run.observations.find(seen => seen.kind === 'page-start');
	const start: Moment = {
		turns: [{name: 'before', from: run.startedAt, source: 'start', byPlatform: false}],
		gesture: -Infinity,
		choice: null,
		said: {},
		leftBehind: run.start.consent || (pageStart?.consent ?? false),
	};
	return run.observations.reduce((moment, seen) => {
		switch (seen.kind) {
			case 'gesture':
				return {...moment, gesture: seen.at};
			case 'choice':
				return choose(moment, seen);
			case 'consent':
				return listen(moment, seen, heard.get(seen));
			default:
				return moment;
		}
	}, start).turns;
}

function choose(moment: Moment, choice: ChoiceMade): Moment {
	const {at: from, phase: name, source, detail} = choice;
	const next = {name, from, source, byPlatform: false, ...(detail === undefined ? {} : {detail})};
	return {...moment, choice, turns: name === 'before' ? moment.turns : turn(moment.turns, next)};
}

function listen(moment: Moment, signal: ConsentSignal, decision: Decision | undefined): Moment {
	const name = decision && phaseOf[decision.state];
	const speaker = `${signal.signal} ${signal.cmp ?? ''}`;
	if (!name || moment.said[speaker] === signal.raw) {
		return moment;
	}

	const said = {...moment.said, [speaker]: signal.raw};
	const next = answer(moment, signal, name, decision.denied.length > 0);
	return {...moment, said, turns: next ? turn(moment.turns, next) : moment.turns};
}

/** The turn a decisive signal tells of, if it tells of one. */
function answer(
	{turns, gesture, choice, leftBehind}: Moment,
	signal: ConsentSignal,
	name: Phase,
	isSomeDenied: boolean,
): Turn | null {
	const byPlatform = isPlatforms(signal);
	const last = turns.at(-1);
	const isAnswer = (asked: number) => signal.at - asked <= answerTime;
	if (choice && isAnswer(choice.at) && gesture - choice.at < samePress) {
		// A list of what was granted may be one of all there was.
		const isAllThereWas = name === 'custom' && choice.phase === 'accepted' && !isSomeDenied;
		return byPlatform ? corrected(choice, signal, isAllThereWas ? 'accepted' : name) : null;
	}

	if (isAnswer(gesture)) {
		const isOverruled = last?.byPlatform === true && last.from >= gesture && !byPlatform;
		return isOverruled ? null : {name, from: gesture, source: 'cmp-signal', byPlatform, detail: signal.signal};
	}

	const isFirstWord = turns.length === 1 && (last?.source === 'start' || (byPlatform && last?.byPlatform === false));
	return leftBehind && isFirstWord && last
		? {name, from: last.from, source: 'cmp-signal', byPlatform, detail: signal.signal}
		: null;
}

/** The choice as the platform understood it: the button may have said yes, and the platform took it for a part. */
function corrected({at: from, source, phase, detail}: ChoiceMade, {signal}: ConsentSignal, name: Phase): Turn {
	// Who pressed "no" has said no, whatever a platform makes of it; a yes may turn out to be one to a part.
	const stands = name === phase || (phase !== 'custom' && !(phase === 'accepted' && name === 'custom'));
	const words = stands ? detail : `${source}: ${phase}, ${signal}: ${name}`;
	return {name: stands ? phase : name, from, source, byPlatform: true, ...(words === undefined ? {} : {detail: words})};
}

/** Adds a turn; those at the same moment or later are corrected by it, and one that changes nothing is none. */
function turn(turns: readonly Turn[], next: Turn): readonly Turn[] {
	const earlier = turns.filter(({from}) => from < next.from);
	const hadSaidYes = earlier.some(({name}) => name === 'accepted' || name === 'custom');
	const name = next.name === 'rejected' && hadSaidYes ? 'withdrawn' : next.name;
	return name === earlier.at(-1)?.name ? earlier : [...earlier, {...next, name}];
}
