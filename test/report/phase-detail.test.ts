import {expect, test} from 'vitest';
import {phaseDetail, wordsIn} from '../../src/report/index.ts';

const words = wordsIn('nb');

test.each([
	['cmp-cookie', 'samtykkeløsningens informasjonskapsel'],
	['tcf', 'IAB TCF'],
	[
		'button-click: custom, cmp-cookie: rejected',
		'klikk på en kjent knapp: etter eget valg; samtykkeløsningens informasjonskapsel: etter nei',
	],
	['Godta alle', 'Godta alle'],
	['button-click: hva som helst, cmp-cookie: ja', 'button-click: hva som helst, cmp-cookie: ja'],
	['', ''],
])('%j is told as %j', (detail, told) => {
	expect(phaseDetail(detail, words)).toBe(told);
});
