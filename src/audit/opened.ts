import type {Run} from './evidence.ts';
import type {GapFact} from './facts.ts';
import {pagesAsked, type PageAsked} from './page-loads.ts';
import {every} from './replay.ts';

/** Whether pages of the site could be opened at all, and whether what came was an error. */
export function openingGaps(runs: readonly Run[]): readonly GapFact[] {
	const pages = runs.flatMap(run => pagesAsked(run).map(page => ({...page, isOver: isOver(page, run)})));
	const answers = pages.filter(({status}) => status !== null);
	const [first] = pages;
	if (first && pages.every(isUnopened)) {
		return [{gap: 'page-unopened', ...(first.error !== null && {detail: first.error})}];
	}

	const errors = answers.flatMap(({status}) => (status !== null && status >= 400 ? [String(status)] : []));
	return errors.length > 0 ? [{gap: 'page-error', detail: [...new Set(errors)].join(', ')}] : [];
}

/** Where its answer was only missed, as it may be when the background was stopped, the page has loaded all the same. */
function isOver({at}: PageAsked, {finishedAt, observations}: Run): boolean {
	return finishedAt !== null && !every(observations, 'loaded').some(loaded => loaded.at >= at);
}

/** No answer came, and none can come any more. A redirect that led nowhere is no answer. */
function isUnopened({status, error, isOver}: PageAsked & {readonly isOver: boolean}): boolean {
	const isAnswered = status !== null && (status < 300 || status >= 400 || status === 304);
	return !isAnswered && (error !== null || isOver);
}
