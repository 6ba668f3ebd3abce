// npm run bench [-- piece …] [--json]: what observing costs, one table. Ratios are taken in one run; nothing here is a test.
import {completeness, judge, stops} from './commands.ts';
import {identify} from './identify.ts';
import {large} from './large.ts';
import {loads} from './load.ts';
import {popup} from './popup.ts';
import {reading} from './read.ts';
import type {Row} from './row.ts';
import {scriptTime} from './script-time.ts';
import {sizes} from './sizes.ts';
import {stream} from './stream.ts';
import {workspace} from './workspace.ts';

const pieces: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
	completeness,
	stops,
	load: loads,
	script: scriptTime,
	sizes,
	large,
	popup,
	workspace,
	judge,
	read: reading,
	identify,
	stream,
};

const asked = process.argv.slice(2).filter(word => !word.startsWith('--'));
const rows: Row[] = [];
for (const [name, piece] of Object.entries(pieces)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.error(`– ${name}`);
	rows.push(...(await piece()));
}

console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, '\t') : table(rows));

function table(all: readonly Row[]): string {
	const marks = {true: 'yes', false: 'NO', null: ''};
	const lines = all.map(({what, figure, must, holds}) => `| ${what} | ${figure} | ${must} | ${marks[`${holds}`]} |`);
	return ['| what | figure | must reach | holds |', '|---|---|---|---|', ...lines].join('\n');
}
