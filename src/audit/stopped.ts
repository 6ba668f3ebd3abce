import type {Phase} from '../consent/index.ts';
import {blockerOf} from './blocked.ts';
import type {Facts, RequestFact} from './facts.ts';
import type {Verdict} from './rule.ts';
import {recipientOf} from './trackers.ts';

/**
 * Requests to others that another extension or the browser stopped: what they would have sent, set and fetched, the site
 * would have had from a visitor without that protection. Also where nobody knows the host: a script that did not load
 * cannot show what it is for. What the site's own security policy stops, it stops for everybody.
 */
export function stoppedIn({requests}: Facts, ...phases: readonly Phase[]): readonly RequestFact[] {
	return requests.filter(request => {
		const blocker = blockerOf(request);
		const isInPhase = phases.length === 0 || phases.includes(request.phase);
		return (blocker === 'extension' || blocker === 'browser') && (request.thirdParty || request.tracking) && isInPhase;
	});
}

/** For rules that found nothing: blocked is neither sent nor never tried. Null: nothing was stopped. */
export function stoppedVerdict(facts: Facts, ...phases: readonly Phase[]): Verdict | null {
	const stopped = stoppedIn(facts, ...phases);
	if (stopped.length === 0) {
		return null;
	}

	const names = [...new Set(stopped.map(request => request.name ?? recipientOf(request)))];
	return {
		outcome: 'cantTell',
		variant: 'blocked',
		evidence: {requests: stopped.map(({id}) => id)},
		data: {names: [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ')},
	};
}

const mostNames = 5;
