import {expect, test} from 'vitest';
import {auditFile, findingsCsv, wordsIn} from '../../src/report/index.ts';
import {finding, shop} from './a-shop.ts';

const words = wordsIn('nb');

async function sheet(...findings: Parameters<typeof finding>[0][]) {
	const file = await auditFile(
		shop(
			{},
			findings.map(verdict => finding(verdict)),
		),
		{words, tool: {name: 'samsvar', version: '0.1.0'}},
	);
	return findingsCsv(file, words);
}

/** RFC 4180, read back by the letter. */
function read(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('one line a finding, the same number of cells in each, headings first', async () => {
	const rows = read(await sheet({}, {outcome: 'passed'}));
	expect(rows).toHaveLength(3);
	expect(new Set(rows.map(row => row.length)).size).toBe(1);
	expect(rows[0]?.slice(0, 4)).toEqual(['Alvorlighet', 'Utfall', 'Regel', 'Leverandør']);
	expect(rows[1]?.slice(0, 6)).toEqual([
		'Kritisk',
		'Mulig avvik',
		'tracking-before-consent',
		'Google Analytics',
		'',
		'før valg',
	]);
});

test('begins with a byte order mark and ends every line as RFC 4180 does', async () => {
	const csv = await sheet({});
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(csv.endsWith('\r\n')).toBe(true);
});

test('commas, quotes and line breaks survive', async () => {
	const text = 'Vi sier: "nei, aldri"\nog mener det';
	const rows = read(await sheet({quotes: [{policy: 0, start: 0, end: 1, text}]}));
	expect(rows[1]).toContain(text);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc', '%0'])('%j is not a formula', async text => {
	const rows = read(await sheet({quotes: [{policy: 0, start: 0, end: 1, text}]}));
	expect(rows[1]).toContain(`'${text}`);
});
