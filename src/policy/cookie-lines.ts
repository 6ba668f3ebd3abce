import {labelColumnOf} from './cookie-columns.ts';
import type {Passage} from './passage.ts';

/** The passages of one line. */
export type Line = readonly [Passage, ...Passage[]];
/** Lines that are no rows of a table, with no more of each than a list has. */
export function linesOf(passages: readonly Passage[]): readonly Line[] {
	const lines: [Passage, ...Passage[]][] = [];
	for (const passage of passages) {
		if (passage.kind === 'row') continue;
		const last = lines.at(-1);
		if (last?.[0].line !== passage.line) lines.push([passage]);
		else if (last.length < 8) last.push(passage);
	}
	return lines;
}

export const textOf = (line: Line): string => line.map(({clean}) => clean).join(' ');

/** The label of a fact that is all there is on a line: "Varighet", "Name:". */
export function labelOn(line: Line | undefined): string | undefined {
	if (!line || line.length > 1) return undefined;
	const label = line[0].clean.replace(/\s*:$/, '');
	return labelColumnOf(label, line[0].grammar) ? label : undefined;
}

export const isBareLabel = (line: Line | undefined): boolean =>
	labelOn(line) !== undefined && !line?.[0].clean.endsWith(':');
