import {expect, test} from 'vitest';
import {bySite} from '../../src/workspace/audits/kept-audits.ts';

const audit = (id: string, url: string, startedAt: number) => ({id, url, startedAt, finishedAt: startedAt + 1});

test('audits stand under their site, the newest first', () => {
	const told = bySite([
		audit('1', 'https://www.butikk.example/', 1),
		audit('2', 'https://avis.example/', 2),
		audit('3', 'https://butikk.example/kasse', 3),
	]);
	expect(told.map(({site, audits}) => [site, ...audits.map(({id}) => id)])).toEqual([
		['butikk.example', '3', '1'],
		['avis.example', '2'],
	]);
});
