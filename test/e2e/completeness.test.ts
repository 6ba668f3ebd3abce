import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import * as drawer from '../support/pages/index.ts';
import {attend, prompt} from './support/attend.ts';
import {labs, type Labs} from './support/labs.ts';
import {browsers} from './support/world.ts';

describe.each(browsers)('in %s, the evidence holds all that reached a server or was written:', kind => {
	const pages = Object.values(drawer).filter(({only}) => only === undefined || only.browser === kind);
	let all: Labs;

	beforeAll(async () => {
		all = await labs(
			kind,
			pages.map(({service}) => service),
			{count: 3, adapt: launch => ({...launch, args: [...launch.args, ...prompt(kind)]})},
		);
	});
	afterAll(() => all?.close());

	test.concurrent.each(pages)('$does', async page => {
		const {requests, extra, cookies, storage, undone} = await all.use(({driven, internet}) =>
			attend(page, kind, driven, internet),
		);
		expect(undone, 'the page did not do its thing').toEqual([]);
		expect(requests.missed, 'requests not observed').toEqual([]);
		expect(extra, 'observed, and did not happen').toEqual([]);
		expect(cookies.missed, 'cookie writes not observed').toEqual([]);
		expect(storage.missed, 'keys not observed').toEqual([]);
	});
});
