import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, expect, test, vi} from 'vitest';
import {listeningTo} from './browser-told.ts';
import {withLeftBehind} from '../../src/background/left-behind.ts';

const start = {
	...({kind: 'page-start', at: 1, automated: false, storage: 0, consent: false, gpc: null, dnt: false} as const),
};
const url = 'https://butikk.example/kasse';

function page(cookie: string, {mayRead}: {mayRead: boolean}) {
	const executeScript = vi.fn(async ({func}: {func: () => unknown}) => [{result: func()}]);
	const contains = vi.fn(async () => mayRead);
	Object.assign(fakeBrowser, {permissions: {contains}});
	vi.stubGlobal('document', {cookie});
	vi.stubGlobal('chrome', {scripting: {executeScript}});
	return {executeScript, contains};
}

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a visit seen on click alone knows of the choice that an earlier one left', async () => {
	vi.useFakeTimers({now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date']});
	const tab = await listeningTo({mayLook: false});
	page('cc_cookie=1', {mayRead: false});
	await tab.opens(url);
	tab.pageTells(url, [{...start, at: Date.now()}]);
	expect(await tab.leftBehind()).toEqual([true]);
}, 30_000);

test('where the cookie store may not be read, the page is asked for a choice of an earlier visit', async () => {
	const {contains} = page('okt=1; cc_cookie=%7B%22categories%22%3A%5B%5D%7D', {mayRead: false});
	expect(await withLeftBehind(start, 7, url)).toEqual({...start, consent: true});
	expect(contains).toHaveBeenCalledWith({origins: ['https://butikk.example/*']});
});

test('a page with other cookies has no choice left behind', async () => {
	page('okt=1; kurv=cc_cookie', {mayRead: false});
	expect(await withLeftBehind(start, 7, url)).toEqual(start);
});

test('where the store may be read, it has told already, and the page is not asked', async () => {
	const {executeScript} = page('cc_cookie=1', {mayRead: true});
	expect(await withLeftBehind(start, 7, url)).toEqual(start);
	expect(executeScript).not.toHaveBeenCalled();
});
