import {leavesPage} from './press.ts';
import {writtenOn} from './dom.ts';

/** Which of several buttons that say the same is meant: no link away, no row of a list, the larger, the first. */
export function best<T extends HTMLElement>(elements: readonly T[]): T | undefined {
	const labels = elements.map(writtenOn);
	const weight = (element: T, index: number) => {
		const {width, height} = element.getBoundingClientRect();
		const isRow = labels.filter(label => label === labels[index]).length > 2;
		return [leavesPage(element) ? 0 : 1, isRow ? 0 : 1, element.matches('a') ? 0 : 1, Math.round(width * height)];
	};
	return elements
		.map((element, index) => ({element, weight: weight(element, index)}))
		.reduce<{element: T; weight: readonly number[]} | undefined>(
			(first, next) => (first === undefined || isMore(next.weight, first.weight) ? next : first),
			undefined,
		)?.element;
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
	const at = one.findIndex((value, index) => value !== other[index]);
	return at >= 0 && one[at]! > other[at]!;
}
