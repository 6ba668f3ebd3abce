import {isPlatforms, type Phase} from '../consent/index.ts';
import type {Run} from './evidence.ts';
import type {Confirmation, GapFact, PhaseSpan} from './facts.ts';
import type {Heard} from './heard.ts';
import {ownSignals} from './own-signals.ts';
import {every} from './replay.ts';

/** How long a page has to show its banner again before it counts as not shown; ms. */
const showsBannerWithin = 1500;

/** Whether the site took a choice, by what was seen until the next one besides the press itself. */
export function confirmationOf(span: Omit<PhaseSpan, 'run'>, run: Run, heard: Heard): Confirmation | undefined {
	if (span.source === 'start') return undefined;
	const words = lastWords(span, run, heard);
	if (words.some(({state, byPlatform}) => byPlatform && contradicts(span.name, state))) return 'contradicted';
	const isKnown = span.source === 'auditor' || span.source === 'cmp-signal';
	return isKnown || words.some(({state}) => agrees(span.name, state)) || wasKept(span, run)
		? 'confirmed'
		: 'unconfirmed';
}

/** Choices that nothing but the press tells of, and those a platform says the opposite of. */
export function unconfirmedGaps(phases: readonly PhaseSpan[]): readonly GapFact[] {
	const gaps = {unconfirmed: 'choice-unconfirmed', contradicted: 'choice-contradicted'} as const;
	return (['unconfirmed', 'contradicted'] as const).flatMap(confirmation => {
		const touched = new Set(phases.filter(span => span.confirmation === confirmation).map(({name}) => name));
		return touched.size > 0 ? [{gap: gaps[confirmation], phases: [...touched]}] : [];
	});
}

type Word = {readonly state: 'accepted' | 'rejected' | 'partial'; readonly byPlatform: boolean};

/** What each speaker said last in a span, of those that say anything about a choice. */
function lastWords({from, to}: Pick<PhaseSpan, 'from' | 'to'>, run: Run, heard: Heard): readonly Word[] {
	const words = new Map<string, Word>();
	for (const signal of ownSignals(run)) {
		const state = heard.get(signal)?.state;
		if (signal.at < from || signal.at >= to || !state || state === 'unknown' || state === 'pending') continue;
		words.set(`${signal.signal} ${signal.cmp ?? ''}`, {state, byPlatform: isPlatforms(signal)});
	}

	return [...words.values()];
}

function isRefusal(name: Phase): boolean {
	return name === 'rejected' || name === 'withdrawn';
}

/** Who refuses may leave a platform with what it thinks it need not ask for. */
function agrees(name: Phase, state: Word['state']): boolean {
	if (name === 'custom') return true;
	return isRefusal(name) ? state !== 'accepted' : state !== 'rejected';
}

function contradicts(name: Phase, state: Word['state']): boolean {
	return isRefusal(name) ? state === 'accepted' : name === 'accepted' && state === 'rejected';
}

/** A banner of nobody known is gone, and either something was put down or taken away that is worded like a choice, or it stays away. A yes is no no. */
function wasKept({name, from, to}: Pick<PhaseSpan, 'name' | 'from' | 'to'>, {observations}: Run): boolean {
	const isIn = ({at}: {readonly at: number}) => at >= from && at < to;
	const kept = every(observations, 'choice-kept').filter(isIn);
	if (isRefusal(name) && kept.some(({says}) => says === 'yes')) return false;
	const gone = every(observations, 'banner-gone').findLast(isIn);
	if (!gone || every(observations, 'banner').some(shown => isIn(shown) && shown.at > gone.at)) return false;
	// After a yes it stays away, whatever became of the no that takes it back.
	if (name === 'withdrawn') return kept.length > 0;
	const again = every(observations, 'loaded').findLast(isIn);
	const isStayingAway = again !== undefined && again.at > gone.at && to - again.at > showsBannerWithin;
	return isStayingAway || kept.length > 0;
}
