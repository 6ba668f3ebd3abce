import type {Decision} from './consent.ts';
import {decide} from './decide.ts';

/** What a site told a company, where it tells a refusal and a careful start in the same words: a no says only what holds. */
export function told(choices: readonly (readonly [purpose: string, granted: boolean])[]): Decision {
	const decision = decide(choices);
	return decision.state === 'rejected' ? {...decision, state: 'unknown'} : decision;
}
