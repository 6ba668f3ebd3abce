import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import * as drawer from '../support/pages/index.ts';
import {attend, prompt} from './support/attend.ts';
import {browsers, world, type World} from './support/world.ts';

describe.each(browsers)('in %s, the evidence holds all that reached a server or was written:', kind => {
	const pages = Object.values(drawer).filter(({only}) => only === undefined || only.browser === kind);
	let there: World;
	let driven: DrivenBrowser;

	beforeAll(async () => {
		there = await world(kind, {services: pages.map(({service}) => service)});
		driven = await (kind === 'firefox' ? launchFirefox : launchChromium)({
			...there.launch,
			args: [...there.launch.args, ...prompt(kind)],
		});
	});
	afterAll(async () => {
		await driven?.close();
		await there?.close();
	});

	test.each(pages)('$does', async page => {
		const {requests, extra, cookies, storage, undone} = await attend(page, kind, driven, there.internet);
		expect(undone, 'the page did not do its thing').toEqual([]);
		expect(requests.missed, 'requests not observed').toEqual([]);
		expect(extra, 'observed, and did not happen').toEqual([]);
		expect(cookies.missed, 'cookie writes not observed').toEqual([]);
		expect(storage.missed, 'keys not observed').toEqual([]);
	});
});
