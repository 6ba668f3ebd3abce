import {expect, test} from 'vitest';
import {outFolders} from '../../src/cli/out-folders.ts';
import {siteUrl, sitesOfList} from '../../src/cli/sites.ts';

test('an address without a scheme is https', () => {
	expect(siteUrl('example.no')).toBe('https://example.no/');
	expect(siteUrl('example.no:8443/butikk?a=1')).toBe('https://example.no:8443/butikk?a=1');
	expect(siteUrl('localhost:3000')).toBe('https://localhost:3000/');
	expect(siteUrl('http://æøå.no/')).toBe('http://xn--5cab8c.no/');
});

test.each([
	'',
	'butikk',
	'ftp://example.no',
	'javascript:alert(1)',
	'file:///etc/passwd',
	'https://',
	'a b.no',
	'about:blank',
])('"%s" is no address of a site', typed => expect(() => siteUrl(typed)).toThrow('cli_bad_url'));

test('a list has a url a line, with blank lines and remarks between', () => {
	expect(sitesOfList('# butikker\r\nexample.no\r\n\r\n  https://b.example/x  \n', 'l.txt')).toEqual([
		'https://example.no/',
		'https://b.example/x',
	]);
});

test('a wrong line of a list is named by its number', () => {
	expect(() => sitesOfList('example.no\n\n?\n', 'l.txt')).toThrow(/"file":"l.txt","line":"3"/);
	expect(() => sitesOfList('# nothing\n', 'l.txt')).toThrow('cli_list_empty');
});

test('every site has a folder of its own', () => {
	const at = new Date('2026-11-23T20:15:59.123Z');
	expect(outFolders(['https://a.example/'], {at})).toEqual(['audits/a.example/2026-11-23T20-15-59Z']);
	expect(outFolders(['https://a.example/'], {at, out: 'x'})).toEqual(['x']);
	expect(outFolders(['https://a.example/', 'https://a.example/b', 'https://b.example:8443/'], {at, out: 'x'})).toEqual([
		'x/a.example',
		'x/a.example-2',
		'x/b.example_8443',
	]);
});
