import {isStep, type Step} from './steps.ts';

/** The steps of an audit's guide that were skipped in this tab, as long as the tab is there. What is not a step is passed over. */
export function skippedOf(id: string): readonly Step[] {
	const kept = sessionStorage.getItem(placeOf(id)) ?? '';
	return kept.split(' ').filter(isStep);
}

export function keepSkipped(id: string, steps: Iterable<Step>): void {
	sessionStorage.setItem(placeOf(id), [...steps].join(' '));
}

const placeOf = (id: string) => `skipped ${id}`;
