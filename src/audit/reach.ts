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

/** A visitor said yes at some time, or there was nothing to say it to: what a site does, it has then had the chance to do. */
export function sawAfterYes(facts: Facts): boolean {
	const {banner, platform} = facts;
	return hasTaken(facts, 'accepted') || (!banner.seen && platform === null && sawAll(facts, 'page', 'consent'));
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
