import {describe, expect, test} from 'vitest';
import {circumstancesOf} from '../../../src/workspace/requests/circumstances.ts';
import {contentOf} from '../../../src/workspace/requests/contents.ts';
import {aFile, sent} from '../a-file.ts';

describe('what a request says is shown', () => {
	test('name by name, lists of words as one line', () => {
		expect(contentOf({events: ['page_view', 'scroll'], consent: {ads: 'denied'}})).toEqual({
			left: 0,
			entries: [
				{name: 'events', content: {text: 'page_view, scroll', left: 0}},
				{name: 'consent', content: {left: 0, entries: [{name: 'ads', content: {text: 'denied', left: 0}}]}},
			],
		});
	});

	test('things in a list are numbered', () => {
		expect(contentOf([{a: 1}])).toMatchObject({entries: [{name: '1'}]});
	});

	test('cut where it is long, with how much is left out', () => {
		expect(contentOf('x'.repeat(310))).toEqual({text: 'x'.repeat(300), left: 10});
		expect(contentOf(Array.from({length: 50}, () => 'a'))).toMatchObject({left: 10});
		expect(contentOf(Object.fromEntries(Array.from({length: 45}, (_, n) => [n, n])))).toMatchObject({left: 5});
	});

	test('no deeper than can be read', () => {
		const deep = {a: {b: {c: {d: {e: 1}}}}};
		expect(JSON.stringify(contentOf(deep))).toContain('{\\"e\\":1}');
	});
});

describe('what is out of the ordinary about a request is said', () => {
	const told = async (fact: object) => {
		const {requests} = await aFile({requests: [sent(0, 1, 0, {tracking: false, beacon: false, ...fact})]});
		return circumstancesOf(requests[0]!).map(({key}) => key.replace('workspace_request_', ''));
	};

	test('nothing, of most', async () => {
		expect(await told({})).toEqual([]);
	});

	test('that it is a tracker’s, a beacon, through a host of the site’s own', async () => {
		expect(await told({tracking: true, beacon: true, proxied: true})).toEqual(['tracking', 'beacon', 'proxied']);
	});

	test('that it was found in the cache, or only its end was seen', async () => {
		expect(await told({fromCache: true, partial: true})).toEqual(['from_cache', 'partial']);
	});

	test('who stopped it, or else why it got no answer', async () => {
		expect(await told({error: 'net::ERR_BLOCKED_BY_CLIENT'})).toEqual(['blocked_extension']);
		expect(await told({error: 'net::ERR_FAILED'})).toEqual(['error']);
	});
});
