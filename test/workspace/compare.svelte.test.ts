// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {chooseLanguage, languages} from '../../src/popup/speech.svelte.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {digestOf} from '../../src/report/integrity.ts';
import Compare from '../../src/workspace/compare/Compare.svelte';
import {importFile} from '../../src/workspace/audits/imported.ts';
import {visit, type Visit} from '../support/visit.ts';

const meta = 'https://www.facebook.com/tr?id=1&ev=PageView';
const hotjar = 'https://in.hotjar.com/api/v2/client/sites/1/visit-data';
const day = 24 * 3600 * 1000;
const shop = () => visit('https://butikk.example/');
const gravest = ['Critical', 'Serious', 'Moderate', 'Minor'];
const both = () => shop().requests(meta).accepts();

let shown: ReturnType<typeof mount> | undefined;

beforeEach(() => chooseLanguage('en'));
afterEach(() => shown && unmount(shown));

/** Hands in an audit of what was seen, so many days later; answers its id. */
async function audited(seen: Visit, later = 0): Promise<string> {
	const evidence = seen.evidence();
	const words = wordsIn('en');
	const file = await auditFile(audit(evidence), {words, tool: {name: 'samsvar', version: '0'}});
	const at = (time: string) => new Date(Date.parse(time) + later * day).toISOString();
	const moved = {...file, startedAt: at(file.startedAt), finishedAt: at(file.finishedAt)};
	const sealed = {...moved, integrity: {algorithm: 'SHA-256', digest: await digestOf(moved)}};
	const taken = await importFile(new File([JSON.stringify(sealed)], 'audit.json'), 'before', words);
	if (!('id' in taken)) throw new Error(taken.problems.join('\n'));
	return taken.id;
}

async function compare(older: string, newer: string): Promise<void> {
	shown = mount(Compare, {target: document.body, props: {older, newer}});
	flushSync();
	await vi.waitFor(() => expect(document.body.textContent).not.toContain('Reading'));
}

const headings = () => [...document.querySelectorAll('h2')].map(({textContent}) => textContent);
const rowsOf = (title: RegExp) =>
	[...document.querySelectorAll('section')]
		.find(section => title.test(section.querySelector('h2')?.textContent ?? ''))
		?.querySelectorAll('tbody tr') ?? [];

describe('two audits compared', () => {
	test('tell what is mended, what is still there and what is new, with when each was', async () => {
		await compare(await audited(both()), await audited(shop().requests(hotjar).accepts().requests(meta), 7));
		expect(rowsOf(/^Mended/)[0]?.textContent).toMatch(/Tracking before consent.*Meta Pixel/);
		expect([...rowsOf(/^New/)].some(({textContent}) => /Hotjar/.test(textContent ?? ''))).toBe(true);
		const times = [...document.querySelectorAll('time')].map(({dateTime}) => dateTime.slice(0, 10));
		expect(times).toEqual(['2026-11-23', '2026-11-30']);
		expect(document.querySelector('[role=status]')).toBeNull();
	});

	test('lead to both audits, the earlier first, in whatever order they were named', async () => {
		const [first, second] = [await audited(both()), await audited(both(), 1)];
		await compare(second, first);
		const links = [...document.querySelectorAll('a')].map(link => link.getAttribute('href'));
		expect(links).toEqual([`#/audit/${first}/findings`, `#/audit/${second}/findings`]);
		expect(headings().slice(0, 2)).toEqual(['The earlier', 'The later']);
	});

	test('say so where nothing differs, and list what is still there, the gravest first', async () => {
		const seen = () => both().says('Personvernerklæring. Vi bruker ikke Meta Pixel. Vi bruker informasjonskapsler.');
		await compare(await audited(seen()), await audited(seen(), 1));
		expect(document.querySelector('[role=status]')?.textContent).toContain('Nothing differs');
		const grades = [...rowsOf(/^Still there/)].map(row => row.querySelector('td')?.textContent ?? '');
		expect(grades).toEqual(grades.toSorted((a, b) => gravest.indexOf(a) - gravest.indexOf(b)));
		expect(new Set(grades).size).toBeGreaterThan(1);
		expect(rowsOf(/^Mended/)).toHaveLength(0);
	});

	test('of two sites are said to be that, and of one are not', async () => {
		const elsewhere = await audited(visit('https://annen.example/').requests(meta).accepts(), 1);
		const here = await audited(both());
		await compare(here, elsewhere);
		expect(document.body.textContent).toContain('different sites: butikk.example and annen.example');
		if (shown) void unmount(shown);
		await compare(here, await audited(both(), 2));
		expect(document.body.textContent).not.toContain('different sites');
	});

	test.each(languages.map(({tag}) => tag))('leave no word unsaid in %s', async tag => {
		const [older, newer] = [await audited(both()), await audited(shop().requests(hotjar), 1)];
		await compare(older, newer);
		await chooseLanguage(tag);
		flushSync();
		await vi.waitFor(() => expect(document.querySelectorAll('tbody tr').length).toBeGreaterThan(0));
		expect(document.body.textContent).not.toMatch(/\b(workspace|diff|rule|outcome|report|severity)_\w+|\{\w+\}/);
	});

	test('where one is gone it is said', async () => {
		await compare(await audited(both()), 'nobody');
		await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain('no such audit'));
	});
});
