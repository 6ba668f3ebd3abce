import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {isWanted, unwant, unwantAll, want} from '../../src/background/wanted-visits.ts';
import {changeSettings} from '../../src/webext/settings.ts';

const shop = 'https://www.butikk.example/kasse';

beforeEach(() => fakeBrowser.reset());

test('every visit may be recorded, and nothing is noted of who asks, until somebody chose otherwise', async () => {
	expect(await isWanted(1, shop)).toBe(true);
	await want(1, shop);
	expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('only on click, a visit is recorded in the tab and on the site that was asked about', async () => {
	await changeSettings({visits: 'on-click'});
	expect(await isWanted(1, shop)).toBe(false);
	await want(1, shop);
	expect(await isWanted(1, 'https://butikk.example/')).toBe(true);
	expect(await isWanted(2, shop)).toBe(false);
});

test('who leaves the site is not followed to the next, nor back', async () => {
	await changeSettings({visits: 'on-click'});
	await want(1, shop);
	expect(await isWanted(1, 'https://annen.example/')).toBe(false);
	expect(await isWanted(1, shop)).toBe(false);
});

test('a closed tab, and everything deleted, leave no trace of what was asked', async () => {
	await changeSettings({visits: 'on-click'});
	await fakeBrowser.storage.session.set({records: []});
	await want(1, shop);
	await unwant(1);
	expect(await fakeBrowser.storage.session.get(null)).toEqual({records: []});
	await want(2, shop);
	await unwantAll();
	expect(await fakeBrowser.storage.session.get(null)).toEqual({records: []});
});

test('a page without a site cannot be asked about', async () => {
	await changeSettings({visits: 'on-click'});
	await want(1, '');
	expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
