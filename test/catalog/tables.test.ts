import {expect, test} from 'vitest';
import {cookieTable} from '../../src/catalog/cookies.ts';
import {hostTable} from '../../src/catalog/hosts.ts';
import {addressOf} from '../../src/catalog/address.ts';
import {termsOf} from '../../src/catalog/terms.ts';
import {toldBy} from '../../src/catalog/told.ts';
import {inventedOwner, inventedVendor as vendor} from './invented.ts';

const somebody = inventedOwner();
const told = (url: string) => toldBy(addressOf(url)!);

test('a request without a host must be looked for by its file or a mark', () => {
	expect(() => hostTable([vendor('one', {requests: [{parameters: {a: true}}]})], [])).toThrow(/needs a file or a mark/);
	const whose = hostTable([vendor('one', {requests: [{mark: 'a=X-', parameters: {a: /^X-\d$/}}]})], []);
	const found = (url: string) => whose(told(url)).claim?.vendor.id;
	expect(['https://a.example/b?a=X-1', 'https://a.example/?c&a=X-1'].map(found)).toEqual(['one', 'one']);
	expect(['https://a.example/?a=X-', 'https://a.example/a=X-'].map(found)).toEqual([undefined, undefined]);
});

test('a mark is looked for word for word, beside any number of others', () => {
	const marks = ['/a.b+c/', 'x=(1)', '/static/'];
	const whose = hostTable(
		marks.map((mark, at) => vendor(`v${at}`, {requests: [{mark}]})),
		[],
	);
	const found = (url: string) => whose(told(url)).claim?.vendor.id;
	const asked = ['/0/a.b+c/1', '/?x=(1)2', '/static/', '/aab+c/', '/?x=1', '/0/axbbc/1', '/static?/'];
	expect(asked.map(rest => found(`https://a.example${rest}`))).toEqual(['v0', 'v1', 'v2', ...Array(4)]);
});

test('two vendors may not claim the same cookie in the same place', () => {
	const first = vendor('one', {cookies: [{name: '_x', party: 'first'}]});
	const third = vendor('two', {cookies: [{name: '_x', party: 'third', domains: ['a.example']}]});
	expect(() => cookieTable([first, vendor('two', {cookies: [{name: '_x', party: 'first'}]})])).toThrow(/one/);
	expect(() => cookieTable([first, third])).not.toThrow();
});

test('two vendors may not go by the same name', () => {
	const vendors = [vendor('one', {aliases: ['Tall']}), vendor('two', {formerNames: ['tall']})];
	expect(() => termsOf(vendors, [somebody])).toThrow(/both called/);
	expect(() => termsOf([vendor('one', {name: 'Tall'})], [inventedOwner({aliases: ['TALL']})])).toThrow(/both called/);
});

test('the nearest host wins, and on one host the shape that asks most', () => {
	const whose = hostTable(
		[
			vendor('wide', {requests: [{host: 'a.example'}]}),
			vendor('near', {requests: [{host: 'b.a.example', path: '/t'}]}),
			vendor('exact', {requests: [{host: 'a.example', path: '/t', parameters: {id: /^X-/}}]}),
		],
		[],
	);
	const found = (url: string) => whose(told(url)).claim?.vendor.id;
	expect(found('https://b.a.example/t?id=X-1')).toBe('near');
	expect(found('https://b.a.example/u')).toBe('wide');
	expect(found('https://c.a.example/t?id=X-1')).toBe('exact');
	expect(found('https://c.a.example/t?id=Y-1')).toBe('wide');
});

test('an owner’s star takes in all below it, its plain host only itself', () => {
	const whose = hostTable(
		[],
		[
			{owner: 'Star', hosts: ['*.a.example']},
			{owner: 'Plain', hosts: ['b.example', 'x.a.example']},
		],
	);
	const found = (url: string) => whose(told(url)).owner;
	expect(['https://a.example/', 'https://z.a.example/', 'https://x.a.example/'].map(found)).toEqual([
		'Star',
		'Star',
		'Plain',
	]);
	expect(['https://b.example/', 'https://z.b.example/', 'https://y.x.a.example/'].map(found)).toEqual([
		'Plain',
		null,
		'Star',
	]);
});
