import {cookiesInFields, fieldsIn, type Field} from './cookie-cards.ts';
import {labelColumnOf} from './cookie-columns.ts';
import type {CookieEntry} from './cookie-entry.ts';
import {isBareLabel, labelOn, textOf, type Line} from './cookie-lines.ts';
import {isSurelyCookie} from './cookie-names.ts';

/** Cookies whose every fact has a label, and the lines that hold them. */
export function labelledIn(lines: readonly Line[]): {entries: CookieEntry[]; taken: ReadonlySet<number>} {
	const entries: CookieEntry[] = [];
	const taken = new Set<number>();
	let fields: Field[] = [];
	let at: number[] = [];
	let heading = '';
	const close = (): void => {
		const [first] = at;
		const grammar = first === undefined ? undefined : lines[first]?.[0].grammar;
		const found = grammar ? cookiesInFields(fields, grammar, heading) : [];
		if (found.length > 0) for (const index of at) taken.add(index);
		entries.push(...found);
		[fields, at] = [[], []];
	};
	let silent = 0;
	for (let index = 0; index < lines.length; index++) {
		const {found, used} = fieldsAt(lines, index);
		if (found.length > 0) {
			fields.push(...found);
			for (let one = 0; one < used; one++) at.push(index + one);
			index += used - 1;
			silent = 0;
		} else {
			const [passage] = lines[index] ?? [];
			if (fields.length > 0 && (passage?.kind === 'heading' || ++silent > 3)) close();
			if (passage?.kind === 'heading' && !/:./.test(passage.clean)) heading = passage.clean;
		}
	}
	close();
	return {entries, taken};
}

/** The fields that begin on a line: with a colon on it, or a label alone with what it says on the next. */
function fieldsAt(lines: readonly Line[], index: number): {found: readonly Field[]; used: number} {
	const [passage] = lines[index] ?? [];
	if (!passage) return {found: [], used: 1};
	const {grammar, start, end} = passage;
	const text = textOf(lines[index] ?? [passage]);
	const label = labelOn(lines[index]);
	const next = lines[index + 1];
	if (!label) return {found: fieldsIn(text, start, grammar).map(field => ({...field, end})), used: 1};
	// Labels below each other head a table whose cells are lines; nothing is said of them here.
	if (!next || labelOn(next) || (index > 0 && isBareLabel(lines[index - 1]))) return {found: [], used: 1};
	const value = textOf(next);
	// "Statistikkinformasjonskapsler" above "_ga: skiller besøkende" is a heading.
	if (fieldsIn(value, start, grammar).length > 0 || isListed(value)) return {found: [], used: 1};
	const column = labelColumnOf(label, grammar);
	return column
		? {found: [{column, label, value, isApart: true, start: next[0].start, end: next[0].end}], used: 2}
		: {found: [], used: 1};
}

function isListed(value: string): boolean {
	const name = /^([^\s:]+)\s?(?:[:–]|-\s)/.exec(value.slice(0, 100))?.[1];
	return name !== undefined && isSurelyCookie(name);
}
