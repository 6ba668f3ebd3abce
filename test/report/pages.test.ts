import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {auditFile, htmlReport, validateText, wordsIn} from '../../src/report/index.ts';
import {ranges} from '../../src/report/visited-pages.ts';
import type {Facts} from '../../src/audit/index.ts';
import {request, shop, start} from './a-shop.ts';

const words = wordsIn('en');
const home = 'https://www.butikk.example/';
const pages = ['', 'hylle', '', 'kasse?ordre=7'].map((path, index) => ({
	...{url: `${home}${path}`, at: start + index * 1000, run: 0},
}));
const requests = [
	request({id: 'r0-1-0', page: 0}),
	request({id: 'r0-2-0', page: 1}),
	request({id: 'r0-3-0', page: 2, phase: 'accepted'}),
	request({id: 'r0-4-0', page: 2, phase: 'accepted'}),
	request({id: 'r0-5-0', page: 3, tracking: false}),
	request({id: 'r0-6-0', phase: 'accepted'}),
];

async function written(facts: Partial<Facts> = {pages, requests}) {
	const file = await auditFile(shop(facts), {words, tool: {name: 'samsvar', version: '0'}});
	const {document} = parseHTML(htmlReport(file, words));
	const rowsOf = (id: string) =>
		[...document.querySelectorAll(`section[aria-labelledby=${id}] tr`)].map(row =>
			[...row.children].map(cell => cell.textContent?.replace(/\s+/g, ' ').trim()),
		);
	return {file, rowsOf, text: document.body.textContent?.replace(/\s+/g, ' ')};
}

test('each page stands once with its trackers by phase, and what belongs to no known page stands by itself', async () => {
	const {rowsOf, text} = await written();
	expect(rowsOf('pages')).toEqual([
		['No.', 'Page', 'before a choice', 'after accepting'],
		['1', '/', 'Google Analytics (1)', 'Google Analytics (2)'],
		['2', '/hylle', 'Google Analytics (1)', 'not opened'],
		['3', '/kasse?ordre=…', '–', 'not opened'],
		['', 'Not known on which page', '–', 'Google Analytics (1)'],
	]);
	expect(text).toContain('3, opened 4 times in all');
});

test('each address says on which pages it was asked for', async () => {
	const [heads, row] = (await written()).rowsOf('requests');
	expect(heads?.at(-1)).toBe('Pages');
	expect(row?.at(-1)).toBe('1–3');
	expect(ranges([5, 1, 2, 3, 7, 3])).toBe('1–3, 5, 7');
});

test('of one page there is nothing to tell apart', async () => {
	const {rowsOf} = await written({pages: pages.slice(0, 1), requests});
	expect(rowsOf('pages')).toEqual([]);
	expect(rowsOf('requests')[0]?.at(-1)).toBe('after accepting');
});

test('the file says it by index, and is valid', async () => {
	const {file} = await written();
	expect(file.requests.map(({page}) => page)).toEqual([0, 1, 2, 2, 3, undefined]);
	expect(file.trackers.map(it => it.pages)).toEqual([[0]]);
	expect(await validateText(JSON.stringify(file))).toMatchObject({ok: true});
});

test('a cookie has the name of its product, though nobody asked that product for anything', async () => {
	const vendor = {id: 'php', name: 'PHP sessions', owner: 'php', category: 'essential', tracks: false} as const;
	const [cookie] = shop().facts.cookies;
	const {rowsOf, file} = await written({cookies: [{...cookie!, vendor: {...vendor, requests: [], sources: []}}]});
	expect(rowsOf('cookies')[1]?.[2]).toBe('PHP sessions');
	expect(file.cookies[0]).toMatchObject({vendor: 'php', vendorName: 'PHP sessions'});
});
