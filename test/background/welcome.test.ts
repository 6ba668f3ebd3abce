import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const install = (reason: 'install' | 'update') =>
	fakeBrowser.runtime.onInstalled.trigger({reason, temporary: false} as never);

let noteSteered: () => void;
let opened: string[];

beforeEach(async () => {
	fakeBrowser.reset();
	vi.useFakeTimers();
	vi.resetModules();
	opened = [];
	fakeBrowser.tabs.query = vi.fn(async () => []);
	fakeBrowser.tabs.create = vi.fn(async ({url}: {url?: string}) => void opened.push(url ?? '')) as never;
	const welcome = await import('../../src/background/welcome.ts');
	noteSteered = welcome.noteSteered;
	welcome.welcomeNewcomers();
});
afterEach(() => vi.useRealTimers());

test('who installs it is welcomed', async () => {
	await install('install');
	await vi.advanceTimersByTimeAsync(5000);
	expect(opened).toEqual([expect.stringMatching(/workspace\/index\.html#\/welcome$/)]);
});

test('an update welcomes nobody', async () => {
	await install('update');
	await vi.advanceTimersByTimeAsync(5000);
	expect(opened).toEqual([]);
});

test('a program that speaks to it is not welcomed, nor one whose page of ours is open already', async () => {
	await install('install');
	noteSteered();
	await vi.advanceTimersByTimeAsync(5000);
	expect(opened).toEqual([]);
	vi.resetModules();
	const welcome = await import('../../src/background/welcome.ts');
	welcome.welcomeNewcomers();
	fakeBrowser.tabs.query = vi.fn(async () => [{id: 1}]) as never;
	await install('install');
	await vi.advanceTimersByTimeAsync(5000);
	expect(opened).toEqual([]);
});
