import type {Right} from './declaration.ts';
import {headingOf, type Passage} from './passage.ts';

const rights: readonly Right[] = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];

const patterns = Object.fromEntries(rights.map(right => [right, `<right-${right}>`])) as Readonly<
	Record<Right, string>
>;

/** Rights a passage names. */
export const rightsIn = ({matches}: Passage): readonly Right[] => rights.filter(right => matches(patterns[right]));

/** "Du har rett til …", over a list too. */
export function speaksOfRights(passage: Passage): boolean {
	const {matches, introducer, grammar} = passage;
	if (matches('<rights>')) return true;
	return grammar.rolesIn(introducer).has('rights') || headingOf(passage).matches('<rights>');
}
