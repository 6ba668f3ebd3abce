// @vitest-environment happy-dom
import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {openInTab} from '../../src/popup/open-in-tab.ts';

const close = vi.fn();
const create = vi.fn(async () => ({}));

beforeEach(() => {
	vi.stubGlobal('close', close);
	vi.spyOn(fakeBrowser, 'tabs', 'get').mockReturnValue({create} as never);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.clearAllMocks();
});

async function press(search: string, keys: MouseEventInit = {}): Promise<void> {
	vi.stubGlobal('location', {search});
	const link = document.createElement('a');
	link.href = 'https://ours.example/workspace';
	const event = new MouseEvent('click', keys);
	Object.defineProperty(event, 'currentTarget', {value: link});
	await openInTab(event);
}

test('the popup opens the tab, and is gone', async () => {
	await press('');
	expect(create).toHaveBeenCalledWith({url: 'https://ours.example/workspace'});
	expect(close).toHaveBeenCalled();
});

test.each([
	['a popup that is a page of its own', '?tab=1', {}],
	['a press with a key', '', {ctrlKey: true}],
])('%s leaves it to the browser', async (_, search, keys) => {
	await press(search, keys);
	expect(create).not.toHaveBeenCalled();
	expect(close).not.toHaveBeenCalled();
});
