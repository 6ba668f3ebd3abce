import type {Told} from './told.ts';

/** Whether one of these stands in the path or the query: one walk over them, however many there are. */
export function anyOf(marks: readonly string[]): (told: Told) => boolean {
	if (marks.length === 0) return () => false;
	const one = new RegExp(marks.map(mark => mark.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'));
	return ({path, query}) => one.test(path) || (query !== '' && one.test(query));
}
