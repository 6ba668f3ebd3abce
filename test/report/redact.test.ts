import {describe, expect, test} from 'vitest';
import {hideIds, redactDecoded, redactText, redactUrl} from '../../src/report/redact.ts';

describe('an address in an export', () => {
	test.each([
		['https://a.example/p?x=1&y=&z', 'https://a.example/p?x=…&y=&z'],
		['https://ola:pass@a.example:8443/p#part', 'https://a.example:8443/p'],
		['https://ola@a.example', 'https://a.example'],
		['https://a.example/u/ola%40example.no/x', 'https://a.example/u/…/x'],
		['https://a.example/u/ola%2540example%252Eno', 'https://a.example/u/…'],
		['https://a.example/u/eyJlbWFpbCI6Im9sYUBleGFtcGxlLm5vIn0=/x', 'https://a.example/u/…/x'],
		['https://a.example/eyJfi/W3silver', 'https://a.example/eyJfi/W3silver'],
		['https://a.example/npm/vue@3.2.1/dist', 'https://a.example/npm/vue@3.2.1/dist'],
		['https://a.example/activityi;src=12;u1=Ola;ord=7?', 'https://a.example/activityi;src=…;u1=…;ord=…?'],
		['https://a.example/?ola@example.no', 'https://a.example/?…'],
		['https://a.example/?a=b?c=d#e?f=g', 'https://a.example/?a=…'],
		['https://a.example/v/01017000027/pay', 'https://a.example/v/…/pay'],
		['https://a.example/call/+4790012345', 'https://a.example/call/…'],
		['https://a.example/u/7d9f0f6e-3b1c-4a52-9d7e-0a1b2c3d4e5f', 'https://a.example/u/…'],
		[
			'https://a.example/c/7d9f0f6e-3b1c-4a52-9d7e-0a1b2c3d4e5f/nb.json',
			'https://a.example/c/7d9f0f6e-3b1c-4a52-9d7e-0a1b2c3d4e5f/nb.json',
		],
		['https://a.example/order/20261126', 'https://a.example/order/20261126'],
		['data:image/png;base64,AAAA', 'data:image/png,…'],
		['mailto:ola@example.no', 'mailto:…'],
		['blob:https://a.example/1-2', 'blob:https://a.example/1-2'],
		['wss://ola:x@a.example/s?t=1', 'wss://a.example/s?t=…'],
		['not an address', 'not an address'],
		['', ''],
	])('%s', (url, redacted) => {
		expect(redactUrl(url)).toBe(redacted);
	});

	test('keeps the values that are evidence, and only those', () => {
		expect(redactUrl('https://a.example/c?tid=G-1&cid=9&en=view', new Set(['tid', 'en']))).toBe(
			'https://a.example/c?tid=G-1&cid=…&en=view',
		);
	});

	test('keeps no e-mail address, whatever the parameter', () => {
		expect(redactUrl('https://a.example/c?en=ola%40example.no', new Set(['en']))).toBe('https://a.example/c?en=…');
	});

	test('is short work, however hostile', () => {
		const began = performance.now();
		for (const piece of ['@', 'a@', 'a@a.', '%25', '//', ';=', '&', '#?', 'a.']) {
			for (const head of ['', 'https://', 'https://a@', 'https://a/?a@']) redactUrl(head + piece.repeat(200_000));
		}
		expect(performance.now() - began).toBeLessThan(4_000);
	});
});

test('addresses and e-mail addresses inside a text are redacted, its other words are not', () => {
	expect(redactText('asked https://a.example/p?x=1 for ola@example.no')).toBe('asked https://a.example/p?x=… for …');
});

test('what a decoder read is plain JSON with addresses redacted at any depth', () => {
	const deep = {page: 'https://a.example/?q=1', list: [{mail: 'ola@example.no'}], n: 1, gone: undefined};
	expect(redactDecoded(deep)).toEqual({page: 'https://a.example/?q=…', list: [{mail: '…'}], n: 1});
});

describe('a stored choice in an export', () => {
	test.each([
		[
			'{"consentId":"7d9f0f6e-3b1c-4a52-9d7e-0a1b2c3d4e5f","categories":["necessary"]}',
			'{"consentId":"…","categories":["necessary"]}',
		],
		["{stamp:'dGhpcyBpcyBhbiBpZA==',necessary:true}", "{stamp:'…',necessary:true}"],
		['isGpcEnabled=0&consentId=0123456789abcdef&groups=C0001:1', 'isGpcEnabled=0&consentId=…&groups=C0001:1'],
		['{"analytics":true,"services":{"ads":["ga"]}}', '{"analytics":true,"services":{"ads":["ga"]}}'],
	])('%s', (raw, shown) => {
		expect(hideIds(raw)).toBe(shown);
	});

	test('takes no longer for a hostile one', () => {
		expect(hideIds('id:'.repeat(100_000))).toHaveLength(300_000);
	});
});

test('numbers that JSON cannot write come out as those it would read', () => {
	expect(redactDecoded({a: [Infinity, NaN, -0, 1.5]})).toEqual({a: [null, null, 0, 1.5]});
});
