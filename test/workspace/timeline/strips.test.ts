import {describe, expect, test} from 'vitest';
import {wordsIn} from '../../../src/report/index.ts';
import {lanesShown} from '../../../src/workspace/timeline/lanes-shown.ts';
import {stripsOf} from '../../../src/workspace/timeline/strips.ts';
import {summaryOf} from '../../../src/workspace/timeline/summary.ts';
import {start} from '../../report/a-shop.ts';
import {aFile, sent} from '../a-file.ts';

const base = await aFile({
	phases: [
		{run: 0, name: 'before', from: start, to: start + 5000, source: 'start'},
		{run: 0, name: 'accepted', from: start + 5000, to: start + 60_000, source: 'button-click'},
		{run: 1, name: 'before', from: start + 60_000, to: start + 90_000, source: 'start'},
	],
	trackers: [
		{
			vendor: 'google-analytics',
			name: 'Google Analytics',
			owner: 'Google',
			category: 'analytics',
			phases: {},
			declared: 'named',
			pages: [],
			quotes: [],
		},
		{
			vendor: 'malepunkt.example',
			name: 'malepunkt.example',
			owner: 'x',
			category: 'unknown',
			phases: {},
			declared: 'unknown',
			pages: [],
			quotes: [],
		},
	],
	requests: [
		sent(0, 1, 200, {vendor: null, url: 'https://px.malepunkt.example/p.gif'}),
		sent(0, 2, 1000),
		sent(0, 3, 9000, {phase: 'accepted'}),
		sent(0, 4, 9500, {tracking: false}),
		sent(0, 5, 9600, {error: 'net::ERR_BLOCKED_BY_CLIENT'}),
		sent(1, 1, 61_000),
	],
});
const file = {
	...base,
	pages: [0, 61_000].map(ms => ({url: 'https://butikk.example/', at: new Date(start + ms).toISOString()})),
};
const [first, second] = stripsOf(file);

describe('a strip of the timeline', () => {
	test('is one run: its phases, its requests, the pages opened in it', () => {
		expect(first!.spans.map(({name, from, to}) => [name, from, to])).toEqual([
			['before', 0, 5000],
			['accepted', 5000, 9600],
		]);
		expect([first!.requests, second!.requests]).toEqual([5, 1]);
		expect([first!.pages, second!.pages].map(pages => pages.map(({at}) => at))).toEqual([[0], [1000]]);
		expect(second!.spans).toHaveLength(1);
	});

	test('has a lane a tracker, the most active first; what was stopped and what is no tracker’s is in none', () => {
		expect(first!.lanes.map(({name, moments}) => [name, moments])).toEqual([
			['Google Analytics', [1000, 9000]],
			['malepunkt.example', [200]],
		]);
		expect(first!.lanes[0]!.first).toBe(1000);
	});

	test('is told in a sentence with its numbers', () => {
		const words = wordsIn('en');
		expect(words('workspace_timeline_summary', summaryOf(first!, words))).toBe(
			'Requests in 10 seconds: 5. To trackers (2): 3, of which 2 before a choice, 1 after accepting.',
		);
	});

	test('a file without requests has a strip all the same', async () => {
		const [strip] = stripsOf({...base, phases: [], requests: [], pages: []});
		expect(strip).toMatchObject({requests: 0, lanes: [], spans: []});
	});
});

describe('lanes that can be told apart', () => {
	const lane = (n: number) => ({vendor: `v${n}`, name: `V${n}`, moments: [n], first: n, counts: new Map()});
	const lanes = (count: number) =>
		lanesShown(
			Array.from({length: count}, (_, n) => lane(n)),
			3,
		);

	test('are each their tracker’s', () => {
		expect(lanes(3).map(({others}) => others)).toEqual([0, 0, 0]);
	});

	test('the rest are gathered in one, unless it would be one alone', () => {
		expect(lanes(4).map(({others}) => others)).toEqual([0, 0, 0, 0]);
		expect(lanes(6).at(-1)).toMatchObject({others: 3, moments: [3, 4, 5]});
	});
});
