import type {Phase} from '../consent/index.ts';
import type {Observer} from './observation.ts';
import type {GapId} from './gap.ts';
import type {Facts, GapFact} from './facts.ts';
import {isOfOthers} from './witnesses.ts';

/** Whether a gap keeps an observer's silence from meaning absence, in one phase or at all. */
export function isBlinded(facts: Facts, observer: Observer, phase?: Phase): boolean {
	return facts.gaps.some(
		({gap, phases}: GapFact) =>
			blinds[gap]?.includes(observer) === true &&
			(gap !== 'request-unseen' || isUnseenIn(facts, phase)) &&
			(phase === undefined || phases === undefined || phases.includes(phase)),
	);
}

/** The page asked its own site for something: no third party learnt of it. And what was missed in one phase was not in another. */
function isUnseenIn({unseen}: Facts, phase?: Phase): boolean {
	const others = unseen.filter(isOfOthers);
	return unseen.length === 0 || others.some(it => phase === undefined || it.phase === phase);
}

const inThePage: readonly Observer[] = ['page', 'storage', 'consent'];
const seeing: readonly Observer[] = ['requests', 'cookies', ...inThePage];
const all: readonly Observer[] = [...seeing, 'policy'];

/**
 * Gaps after which something of a kind may have happened and left no trace. Others take away a part of what was seen, or
 * what was never begun; rules ask for those by name.
 */
const blinds: Readonly<Partial<Record<GapId, readonly Observer[]>>> = {
	// From some moment on nothing was kept, or nothing was told at all.
	'observations-cut': all,
	'no-host-access': all,
	'store-full': all,
	// Taken away and given back: what lay between was told to nobody.
	'access-changed': all,
	// Until then the record is whole; from the phase it was closed in on, it is not. `phases` says which.
	'browser-closed': all,
	// Pages lose their scripts to an update, and nobody listens while it takes place. A search for a policy says when it is done.
	'extension-updated': seeing,
	// What was told while it went down is lost, by whomever it was told.
	'background-stopped': seeing,
	// What it did while nobody saw it was told to nobody.
	'page-there-before': seeing,
	// Requests and the cookie store are told by the browser; only what the page's scripts tell goes through that gate.
	'page-flood': inThePage,
	'request-unseen': ['requests'],
	'har-begins-late': ['requests'],
	'har-redacted': ['requests'],
	'har-no-cookies': ['cookies'],
};
