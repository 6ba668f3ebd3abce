import type {ConsentSignal} from './consent-observation.ts';
import type {Run} from './evidence.ts';
import {every} from './replay.ts';

/** What the site's own consent signals said; what is said in somebody else's frame is no word of the site's. */
export function ownSignals({observations}: Pick<Run, 'observations'>): readonly ConsentSignal[] {
	return every(observations, 'consent').filter(({frameOf}) => frameOf === undefined);
}
