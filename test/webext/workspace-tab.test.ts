import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {showWorkspace} from '../../src/webext/workspace-tab.ts';

const page = 'chrome-extension://ours/src/workspace/index.html';
const create = vi.fn(async () => ({}));
const update = vi.fn(async () => ({}));
const focus = vi.fn(async () => ({}));
let tabs: readonly {id: number; windowId: number; url?: string}[] = [];

beforeEach(() => {
	tabs = [
		{id: 1, windowId: 10},
		{id: 2, windowId: 10, url: `${page}#/audit/one-more/findings`},
		{id: 3, windowId: 11, url: `${page}#/audit/one/cookies`},
	];
	vi.spyOn(fakeBrowser, 'tabs', 'get').mockReturnValue({create, update, query: async () => tabs} as never);
	vi.spyOn(fakeBrowser, 'windows', 'get').mockReturnValue({update: focus} as never);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.clearAllMocks();
});

test('an audit that is on show is brought to the front as it stands', async () => {
	await showWorkspace(`${page}#/audit/one/findings`);
	expect(update.mock.calls).toEqual([[3, {active: true}]]);
	expect(focus).toHaveBeenCalledWith(11, {focused: true});
	expect(create).not.toHaveBeenCalled();
});

test('and goes to the place that is meant', async () => {
	await showWorkspace(`${page}#/audit/one/policy/0-40`);
	expect(update.mock.calls).toEqual([[3, {active: true, url: `${page}#/audit/one/policy/0-40`}]]);
});

test.each([`${page}#/audit/on/findings`, `${page}#/`, `${page}#/settings`])('%s has a tab of its own', async url => {
	await showWorkspace(url);
	expect(create.mock.calls).toEqual([[{url}]]);
	expect(update).not.toHaveBeenCalled();
});
