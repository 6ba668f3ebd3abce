import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {allOwners, allVendors} from '../../src/catalog/drawers.ts';
import {termsOf} from '../../src/catalog/terms.ts';
import {read} from '../../src/policy/index.ts';
import {inWords} from './reader.ts';

/** A short policy written for one difficulty, and everything it says. */
export type Fixture = {
	readonly name: string;
	readonly language: string;
	readonly text: string;
	/** Lines as `inWords` has them; all of them, in any order. */
	readonly expected: readonly string[];
};

const folder = path.join(import.meta.dirname, 'fixtures');
const divider = '\n=== said\n';

/** `fixtures/<language>/<difficulty>.txt`: a text, a line `=== said`, and a line for each thing it says. */
export const fixtures: readonly Fixture[] = readdirSync(folder).flatMap(language =>
	readdirSync(path.join(folder, language)).map(file => {
		const [text = '', said = ''] = readFileSync(path.join(folder, language, file), 'utf8').split(divider);
		return {
			name: `${language}/${path.basename(file, '.txt')}`,
			language,
			text,
			expected: linesOf(said.split('\n')),
		};
	}),
);

// Straight from the drawers: the command that leaves out phrases runs without a bundler.
const terms = termsOf(allVendors, allOwners);

/** What is read from a fixture, as its lines. */
export function readingOf({text}: Fixture): readonly string[] {
	return linesOf(read(text, {terms}).declarations.map(inWords));
}

function linesOf(lines: readonly string[]): readonly string[] {
	return [...new Set(lines.filter(line => line !== ''))].sort();
}
