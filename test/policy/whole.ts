import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Fixture} from './fixtures.ts';

const folder = path.join(import.meta.dirname, 'whole');
const divider = '\n=== said\n';

/** Policies as sites write them, from the first heading to the date, one for each language that no demo site speaks. */
export const wholePolicies: readonly Fixture[] = readdirSync(folder).map(file => {
	const language = path.basename(file, '.txt');
	const [text = '', said = ''] = readFileSync(path.join(folder, file), 'utf8').split(divider);
	return {
		name: language,
		language,
		text,
		expected: said
			.split('\n')
			.filter(line => line !== '')
			.sort(),
	};
});
