import {describe, expect, test} from 'vitest';
import {cookieRows, differencesOf, lifetimeKey, type Cookie} from '../../src/workspace/tables/cookie-rows.ts';
import {storageRows} from '../../src/workspace/tables/storage-rows.ts';
import {googleAnalytics} from '../report/a-shop.ts';
import {aFile} from './a-file.ts';

const day = 86_400;
const file = await aFile();
const differences = (told: Partial<Cookie>) =>
	differencesOf({
		...file.cookies[0]!,
		declared: true,
		declaredLifetime: null,
		requestedLifetime: null,
		storedLifetime: null,
		...told,
	});

describe('a cookie’s row', () => {
	test('names the vendor, and can be found by its name', () => {
		const [row] = cookieRows(file);
		expect(row).toMatchObject({vendor: 'Google Analytics', phase: 'before'});
		expect(row!.text).toContain('google analytics');
	});

	test('has the vendor’s id where the file holds no name for it, and none for a stranger', async () => {
		const {vendorName: _, ...cookie} = file.cookies[0]!;
		const named = (vendor: string | null) => cookieRows({...file, cookies: [{...cookie, vendor}]})[0]!.vendor;
		expect([named('php'), named(null)]).toEqual(['php', null]);
	});

	test('says that two years asked for are longer than a week declared, and that the browser kept 400 days of them', () => {
		expect(cookieRows(file)[0]!.differences).toEqual(['longer-than-declared', 'capped']);
	});

	test('does not quarrel about how many days two years are', () => {
		expect(differences({requestedLifetime: 731 * day, declaredLifetime: 730 * day})).toEqual([]);
		expect(differences({requestedLifetime: 900 * day, declaredLifetime: 730 * day})).toEqual(['longer-than-declared']);
	});

	test('goes by what was kept where nobody saw what was asked for', () => {
		expect(differences({storedLifetime: 30 * day, declaredLifetime: day})).toEqual(['longer-than-declared']);
	});

	test('a promise to end with the browser is broken by any lifetime, and kept by a session', () => {
		expect(differences({requestedLifetime: day, declaredLifetime: 'session'})).toEqual(['longer-than-declared']);
		expect(differences({requestedLifetime: 'session', declaredLifetime: 'session'})).toEqual([]);
	});

	test('blames the browser’s cap only where it is the cap', () => {
		expect(differences({requestedLifetime: 90 * day, storedLifetime: 7 * day})).toEqual(['kept-shorter']);
		expect(differences({requestedLifetime: day, storedLifetime: day - 20})).toEqual([]);
	});

	test('says when it is not on the list, and nothing when there is no list', () => {
		expect(differences({declared: false})).toEqual(['not-on-list']);
		expect(differences({declared: null})).toEqual([]);
	});

	test('a session is the shortest life', () => {
		expect([lifetimeKey('session'), lifetimeKey(5), lifetimeKey(null)]).toEqual([0, 5, null]);
	});
});

test('a storage key is found by its key, its site and its vendor’s name', async () => {
	const {storage} = file;
	const known = {...file, storage: [{...storage[0]!, vendor: googleAnalytics.id}]};
	const [row] = storageRows(known);
	expect(row!.vendor).toBe('Google Analytics');
	for (const word of ['_hjid', 'localstorage', 'butikk.example', 'google analytics']) expect(row!.text).toContain(word);
	expect(storageRows(file)[0]!.vendor).toBe(null);
});
