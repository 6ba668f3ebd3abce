import {askJudge} from '../webext/messages.ts';
import {needsPage, onPage} from './unseen-page.ts';

/**
 * How many findings of a record failed. The judgement is ten times the size of the ears and takes its time: it is not loaded with
 * them, so that a stopped background is awake at once and hears while others judge.
 */
export async function failuresOf(id: string): Promise<number | null> {
	if (needsPage()) return onPage(() => askJudge('judge', {id}));
	const {failuresIn} = await import('./judge.ts');
	return failuresIn(id);
}
