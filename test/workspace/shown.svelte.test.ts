// @vitest-environment happy-dom
import {flushSync, mount, tick, unmount, type Component} from 'svelte';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {chooseLanguage} from '../../src/popup/speech.svelte.ts';
import Cookies from '../../src/workspace/tables/Cookies.svelte';
import Policy from '../../src/workspace/policies/Policy.svelte';
import Requests from '../../src/workspace/requests/Requests.svelte';
import Storage from '../../src/workspace/tables/Storage.svelte';
import Timeline from '../../src/workspace/timeline/Timeline.svelte';
import type {ViewProps} from '../../src/workspace/view.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {report, visit} from '../support/visit.ts';
import {start} from '../report/a-shop.ts';
import {aFile, sent} from './a-file.ts';

const hostile = '<img src=x onerror=alert(1)>';
const many = await aFile({
	requests: [
		...Array.from({length: 300}, (_, n) =>
			sent(0, n, n * 10, {url: `https://stats.g.doubleclick.net/${n}`, name: null}),
		),
		sent(0, 300, 9000, {
			name: hostile,
			redirectedFrom: hostile,
			decoded: {events: [hostile]},
			sentIn: 'worker',
			partial: true,
		}),
	],
	unseen: [
		{
			url: 'https://x.example/',
			at: start,
			run: 0,
			phase: 'before',
			by: 'fetch',
			document: hostile,
			thirdParty: true,
			vendor: null,
			tracking: false,
		},
	],
});

let shown: ReturnType<typeof mount> | undefined;

beforeEach(() => chooseLanguage('en'));
afterEach(() => shown && unmount(shown));

/** Answers how to be led to a request. */
function show(view: Component<ViewProps>, file = many): (at: string) => void {
	const props = $state<ViewProps & {at: string | undefined}>({id: 'a1', file, at: undefined, canJudge: true});
	shown = mount(view, {target: document.body, props});
	flushSync();
	return at => {
		props.at = at;
		flushSync();
	};
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => all(selector)[0]!;
const rowAt = (index: number) => one(`[role="row"][aria-rowindex="${index + 2}"]`);
const status = () => one('[role="status"]').textContent.trim();

async function press(key: string): Promise<void> {
	document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
	flushSync();
	await tick();
}

function type(text: string): void {
	const field = one('input[type="search"]') as HTMLInputElement;
	field.value = text;
	field.dispatchEvent(new Event('input', {bubbles: true}));
	flushSync();
}

describe('the view of requests', () => {
	test('tells of all rows and holds few of them', () => {
		show(Requests);
		expect(one('[role="grid"]').getAttribute('aria-rowcount')).toBe('302');
		expect(all('[role="row"]').length).toBeLessThan(30);
		expect(status()).toBe('301 in all');
	});

	test('is narrowed by what is typed, and says how far', () => {
		show(Requests);
		type('DOUBLECLICK /29');
		expect(status()).toBe('11 of 301 shown');
		expect(one('[role="grid"]').getAttribute('aria-rowcount')).toBe('12');
		type('no such thing');
		expect(all('[role="grid"]')).toEqual([]);
	});

	test('by the keys, a row far down is reached, opened and left, and has the focus again', async () => {
		show(Requests);
		rowAt(0).focus();
		await press('End');
		expect(document.activeElement).toBe(rowAt(300));
		await press('Enter');
		expect(document.activeElement).toBe(one('aside'));
		await press('Escape');
		expect(all('aside')).toEqual([]);
		expect(document.activeElement).toBe(rowAt(300));
		expect(all('[role="row"][tabindex="0"]')).toHaveLength(1);
	});

	test('shows what a site wrote as text, in the row and in the details', () => {
		show(Requests)('r0-300-0');
		expect(one('aside').textContent).toContain(hostile);
		expect(one('aside').textContent).toContain('only its end was seen');
		expect(one('aside dl dl, aside h3 + dl').textContent).toContain('events');
		expect(all('img')).toEqual([]);
	});

	test('who is led to a request finds it, though the list was narrowed', () => {
		const lead = show(Requests);
		type('no such thing');
		lead('r0-7-0');
		expect(status()).toBe('301 in all');
		expect(rowAt(7).getAttribute('aria-selected')).toBe('true');
		expect(one('aside').textContent).toContain('https://stats.g.doubleclick.net/7');
	});

	test('what is filtered away is not shown beside the list', () => {
		show(Requests);
		rowAt(3).click();
		flushSync();
		expect(all('aside')).toHaveLength(1);
		type('no such thing');
		expect(all('aside')).toEqual([]);
	});

	test('a request nobody knows leads nowhere', () => {
		show(Requests)('r9-9-9');
		expect(all('aside')).toEqual([]);
	});

	test('tells of what only the page itself tells of', () => {
		show(Requests);
		expect(one('details').textContent).toContain('not counted as requests');
	});

	test('says so when there is nothing', async () => {
		show(Requests, await aFile({requests: []}));
		expect(document.body.textContent).toContain('No requests were observed.');
	});
});

test('cookies are put in order by a heading, which says so', () => {
	const [cookie] = many.cookies;
	show(Cookies, {...many, cookies: ['b', 'a', 'c'].map(name => ({...cookie!, name, removed: 'expired'}))});
	const names = () => all('tbody th').map(({textContent}) => textContent);
	expect(names()).toEqual(['b', 'a', 'c']);
	one('thead button').click();
	flushSync();
	expect(names()).toEqual(['a', 'b', 'c']);
	expect(one('thead th').getAttribute('aria-sort')).toBe('ascending');
	expect(one('tbody tr').textContent).toMatch(/longer than declared.*capped by the browser.*it expired/s);
});

test('the policy’s list counts what it shows', () => {
	const text = 'Vi bruker Google Analytics og Hotjar. Vi bruker Google Analytics. Google Analytics er et verktøy.';
	const seen = report(visit('https://butikk.example').says(text).requests('https://butikk.example/'));
	return auditFile(seen, {words: wordsIn('en'), tool: {name: 'samsvar', version: '1'}}).then(file => {
		show(Policy, file);
		const groups = all('summary h4').map(({textContent}) => Number(/\((\d+)\)/.exec(textContent)?.[1]));
		const sum = groups.reduce((one, other) => one + other, 0);
		expect(file.policies[0]!.declarations.length).toBeGreaterThan(sum);
		expect(one('h3').textContent).toContain(`(${sum})`);
	});
});

test('storage names key and site', () => {
	show(Storage);
	expect(one('tbody tr').textContent).toMatch(/_hjid.*localStorage.*butikk\.example/s);
});

test('the timeline is a picture with a sentence, and a table with the same', async () => {
	show(Timeline, await aFile({requests: [sent(0, 1, 300), sent(0, 2, 25_000, {phase: 'accepted'})]}));
	expect(one('svg').getAttribute('aria-label')).toContain(
		'To trackers (1): 2, of which 1 before a choice, 1 after accepting.',
	);
	expect(all('tbody tr *').map(({textContent}) => textContent)).toEqual(['Google Analytics', '1', '1', '0.30 s']);
});
