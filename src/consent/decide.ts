import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';

/** What a choice per purpose amounts to. Necessary purposes are not up for choice and do not count. */
export function decide(choices: Iterable<readonly [purpose: string, granted: boolean]>): Decision {
	const all = [...choices];
	if (all.length === 0) return undecided;
	const asked = all.filter(([purpose]) => !isEssential(purpose));
	const granted = all.filter(([, yes]) => yes).map(([purpose]) => purpose);
	const denied = all.filter(([, yes]) => !yes).map(([purpose]) => purpose);
	if (asked.length === 0) return {...undecided, granted, denied};
	if (asked.every(([, yes]) => yes)) return {state: 'accepted', granted, denied};
	return {state: asked.some(([, yes]) => yes) ? 'partial' : 'rejected', granted, denied};
}

/** The banner was shown, or the platform wrote its defaults: nobody has said anything yet. */
export function pending(decision: Decision): Decision {
	return {...decision, state: 'pending'};
}

const essential =
	/necessary|essential|required|mandatory|technical|security|n(ø|o|oe|ö)dv(e|ä|a)ndig|naudsyn|teknisk|p(å|a|aa)krev|notwendig|erforderlich|noodzakelijk|necesari|n(é|e)cessaire|essen[zt]ial|essenziel/i;
const negated = /(^|[^a-zæøå])(non|not|un|ikke|ikkje|icke|nicht)[^a-zæøå]?/i;

/** Whether a purpose, by its name, is not up for choice. */
export function isEssential(purpose: string): boolean {
	return essential.test(purpose) && !negated.test(purpose);
}
