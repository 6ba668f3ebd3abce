// @vitest-environment happy-dom
import {flushSync, mount, unmount} from 'svelte';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Report} from '../../src/audit/index.ts';
import {chooseLanguage, languages} from '../../src/popup/speech.svelte.ts';
import Visit from '../../src/popup/Visit.svelte';
import {cookie, finding, request, start, tracker, visit} from './a-visit.ts';

const hostile = '<img src=x onerror=alert(1)>';
const quote = {policy: 0, start: 0, end: hostile.length, text: hostile};
const full = visit(
	{
		phases: [{run: 0, name: 'accepted', from: start, to: Infinity, source: 'cmp-signal'}],
		trackers: [
			tracker('hotjar', {name: hostile, owner: hostile, quotes: [quote]}),
			tracker('t.example', {declared: 'not-declared', category: 'unknown'}),
		],
		requests: [request('hotjar', `https://in.hotjar.com/${hostile}`)],
		cookies: [cookie(hostile, 't.example'), cookie('s', 't.example', {requestedLifetime: 'session'})],
		platform: {id: 'x', name: hostile},
		banner: {seen: true, accept: true, reject: false, settings: false},
		gaps: [{gap: 'body-cut'}],
		policies: [
			{
				source: 'javascript:x',
				foundBy: 'link',
				fetchedAt: 0,
				language: null,
				understood: true,
				title: hostile,
				text: hostile,
				declarations: [],
				information: [],
			},
		],
		signals: [{at: start, phase: 'accepted', run: 0, kind: 'tcf', raw: '', state: 'accepted', granted: [], denied: []}],
	},
	[
		finding('undeclared-vendor', 'failed', {vendor: 't.example', data: {name: 't.example', owner: 't.example'}}),
		finding('missing-policy', 'cantTell'),
	],
);

let shown: ReturnType<typeof mount> | undefined;

beforeEach(() => chooseLanguage('nb'));
afterEach(() => shown && unmount(shown));

/** Answers how to show what is known later. */
function show(report: Report): (report: Report) => void {
	const props = $state({report, picture: 'failed' as const, tabId: 1, refresh() {}});
	shown = mount(Visit, {target: document.body, props});
	flushSync();
	return later => {
		props.report = later;
		flushSync();
	};
}

/** Those that do not lead to our own workspace. */
const linksElsewhere = () =>
	[...document.querySelectorAll('a')].filter(({href}) => !href.startsWith('chrome-extension://test-extension-id/'));

describe('the popup', () => {
	it('says of a policy that was found and not read that it is there', () => {
		const says = () => document.querySelector('[aria-labelledby=policy] > p')?.textContent;
		const later = show(visit({gaps: [{gap: 'policy-not-read'}]}));
		expect(says()).toBe('En ble funnet, men kunne ikke leses.');
		later(visit());
		expect(says()).toBe('Ingen ble funnet på nettstedet.');
	});

	it('shows hostile names and quotes as the text they are', () => {
		show(full);
		expect(document.querySelector('img, [onerror]')).toBeNull();
		expect([...document.querySelectorAll('summary strong')].map(({textContent}) => textContent)).toContain(hostile);
		expect(document.querySelector('blockquote')?.textContent).toBe(hostile);
		expect(linksElsewhere()).toEqual([]);
	});

	it.each(languages.map(({tag}) => tag))('leaves no word of its own unsaid in %s', async tag => {
		await chooseLanguage(tag);
		show(full);
		expect(document.documentElement.lang).toBe(tag);
		expect(document.body.textContent).not.toMatch(/\b(popup|extension|phase|category|severity|report)_\w+|\{\w+\}/);
	});

	it('leads to what it shows in the workspace', () => {
		show(full);
		const href = document.querySelector('.actions a')?.getAttribute('href');
		expect(href).toMatch(/-extension:\/\/[^/]+\/src\/workspace\/index\.html#\/audit\/visit\/findings$/);
	});

	it('speaks another language the moment it is chosen', async () => {
		show(full);
		expect(document.body.textContent).toContain('Jeg godtok');
		await chooseLanguage('nn');
		flushSync();
		expect(document.body.textContent).toContain('Eg godtok');
	});

	it('lists what was tried where no policy was found', () => {
		const url = 'https://butikk.example/personvern';
		const tried = [{url, foundBy: 'link' as const, outcome: 'not-found' as const, label: hostile}, {url: `${url}-2`}];
		show({...full, facts: {...full.facts, policiesTried: tried}});
		expect(document.body.textContent).toContain(`${url} (${hostile}): ingen slik side`);
		expect(document.body.textContent).toContain(`${url}-2`);
		expect(document.querySelector('img')).toBeNull();
		expect(linksElsewhere()).toEqual([]);
	});

	it('keeps a row open and in focus when more was seen', () => {
		const later = show(full);
		const row = document.querySelector('details')!;
		row.open = true;
		row.querySelector('summary')!.focus();
		const trackers = [...full.facts.trackers, tracker('matomo')];
		later({...full, facts: {...full.facts, trackers}});
		expect(document.querySelectorAll('summary strong')).toHaveLength(3);
		expect(row.isConnected && row.open).toBe(true);
		expect(document.activeElement).toBe(row.querySelector('summary'));
	});
});
