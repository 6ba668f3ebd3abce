import type {EvidenceHeader} from './evidence-store.ts';
import type {Settings} from './settings.ts';

/** ms */
const day = 24 * 60 * 60 * 1000;

/** Whether an audit ended longer ago than audits are to be kept. One under way never has. */
export function isOutlived(
	{finishedAt}: Pick<EvidenceHeader, 'finishedAt'>,
	keep: Settings['keep'],
	now: number,
): boolean {
	return keep !== null && finishedAt !== null && finishedAt < now - keep * day;
}
