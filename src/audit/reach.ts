import type {Phase} from '../consent/index.ts';
import {isBlinded} from './blinding.ts';
import type {GapId} from './gap.ts';
import type {Observer} from './observation.ts';
import type {Facts} from './facts.ts';
import type {Verdict} from './rule.ts';

/** Whether any run came to a phase. */
export function hasReached({phases}: Facts, wanted: Phase): boolean {
	return phases.some(({name}) => name === wanted);
}

/** Whether the site took a choice in some run that came to this phase: what it does afterwards answers that choice. */
export function hasTaken({phases}: Facts, wanted: Phase): boolean {
	return phases.some(({name, confirmation}) => name === wanted && confirmation === 'confirmed');
}

/** Whether a page was loaded in a phase: what waits for one had its chance to show. */
export function hasLookedIn({phases}: Facts, wanted: Phase): boolean {
	return phases.some(({name, hasPageLoad}) => name === wanted && hasPageLoad);
}

/** Whether any page of the site was loaded at all. */
export function hasLooked({phases}: Facts): boolean {
	return phases.some(({hasPageLoad}) => hasPageLoad);
}

/** Whether silence means absence: each observer ran in every run, and nothing known kept them from seeing. */
export function sawAll(facts: Facts, ...needed: readonly Observer[]): boolean {
	return needed.every(observer => facts.observers.has(observer) && !isBlinded(facts, observer));
}

/** The same of one phase alone: what broke off later takes nothing from it. */
export function sawAllIn(facts: Facts, phase: Phase, ...needed: readonly Observer[]): boolean {
	return needed.every(observer => facts.observers.has(observer) && !isBlinded(facts, observer, phase));
}

/** What was not seen in full in a phase: there, silence is no absence. */
export function unobservedIn(facts: Facts, phase: Phase): readonly Exclude<Observer, 'policy'>[] {
	return (['requests', 'cookies', 'storage', 'page', 'consent'] as const).filter(
		observer => !sawAllIn(facts, phase, observer),
	);
}

/** Whether a phase's silence means absence: a page was loaded in it, and everything was seen. */
export function wouldHaveSeenIn(facts: Facts, phase: Phase, ...needed: readonly Observer[]): boolean {
	return hasLookedIn(facts, phase) && sawAllIn(facts, phase, ...needed);
}

/**
 * A page was loaded after a visitor said yes and after whatever was chosen besides, or there was nothing to say it to and one phase
 * is all there is: what a site does, it has then had the chance to do.
 */
export function sawAfterYes(facts: Facts): boolean {
	const {phases} = facts;
	const isAfterYes = phases.some(
		({name, confirmation, hasPageLoad}) => name === 'accepted' && confirmation === 'confirmed' && hasPageLoad,
	);
	const wasNeverChosen = phases.every(({name}) => name === 'before');
	const isAfterEach = phases.every(({name}) => name === 'before' || hasLookedIn(facts, name));
	return (isAfterYes && isAfterEach) || (wasNeverChosen && wasNothingAsked(facts));
}

/** Neither a banner nor a consent platform came with a page. */
export function wasNothingAsked(facts: Facts): boolean {
	const {banner, platform} = facts;
	return !banner.seen && platform === null && hasLooked(facts) && sawAll(facts, 'page', 'consent');
}

/** A policy was found, in a language that can be read. */
export function hasReadPolicy({policies}: Facts): boolean {
	return policies.some(({understood}) => understood);
}

/** Whether what the policies do not say is said nowhere: all that was found was read, to its end. */
export function hasReadAll({policies, gaps}: Facts): boolean {
	return policies.every(({understood}) => understood) && !gaps.some(({gap}) => unread.includes(gap));
}

const unread: readonly GapId[] = ['policy-cut', 'policy-needs-scripts', 'policy-not-read'];

/** For the rules that compare with a policy. */
export const noPolicy: Verdict = {outcome: 'cantTell', variant: 'no_policy'};
