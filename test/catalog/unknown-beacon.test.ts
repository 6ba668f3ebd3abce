import {expect, test} from 'vitest';
import {type Answer, identify, type SentRequest} from '../../src/catalog/index.ts';

const ok = (size: number, mime = 'image/gif'): Answer => ({status: 200, mime, size});
const empty: Answer = {status: 204, mime: null, size: null};

test.each<[string, SentRequest, Answer | undefined, readonly string[]]>([
	['a ping', {url: 'https://maaler.example/b', type: 'ping', method: 'POST'}, undefined, ['ping']],
	[
		'a ping, as Firefox calls it',
		{url: 'https://maaler.example/b', type: 'beacon', method: 'POST'},
		undefined,
		['ping'],
	],
	[
		'a picture with a visitor’s id',
		{url: 'https://maaler.example/i?uid=3f1c9a7e-52b1-4a6e-9c31-8f2f1b7d0c11', type: 'image'},
		undefined,
		['image', 'id-parameter'],
	],
	[
		'a picture with the page’s address',
		{url: 'https://maaler.example/px.gif?dl=https%3A%2F%2Fbutikk.example%2Fhandlekurv', type: 'image'},
		undefined,
		['image', 'page-address'],
	],
	[
		'a picture of one pixel',
		{url: 'https://maaler.example/1.gif?k=1&e=visning', type: 'image'},
		ok(43),
		['image', 'one-pixel'],
	],
	[
		'a picture that never comes',
		{url: 'https://maaler.example/hit?page=hjem', type: 'image'},
		empty,
		['image', 'empty-answer'],
	],
	[
		'a ping that says who and where',
		{
			url: 'https://maaler.example/b?uid=3f1c9a7e52b14a6e',
			type: 'ping',
			method: 'POST',
			body: '{"page_url":"https://butikk.example/"}',
		},
		undefined,
		['ping', 'id-parameter', 'page-address'],
	],
	[
		'a picture with the value of a cookie',
		{url: 'https://maaler.example/i?k=84d1a3c97b21', type: 'image', carries: ['besok']},
		undefined,
		['image', 'cookie-value'],
	],
	[
		'a post answered with a pixel',
		{url: 'https://maaler.example/v1/hit?session_id=84d1a3c97b21', type: 'xmlhttprequest', method: 'POST'},
		ok(43),
		['post', 'one-pixel', 'id-parameter'],
	],
	[
		'a post of JSON with who and where',
		{
			url: 'https://maaler.example/v1/hit',
			type: 'xmlhttprequest',
			method: 'POST',
			body: '{"events":[{"name":"visning","url":"https://butikk.example/sko"}],"user":{"anonymousId":"3f1c9a7e-52b1-4a6e"}}',
		},
		empty,
		['post', 'empty-answer', 'id-parameter', 'page-address'],
	],
	[
		'a post of JSON with the page, cut in the middle',
		{
			url: 'https://maaler.example/v1/hit',
			type: 'xmlhttprequest',
			method: 'POST',
			body: '[{"page_url":"https://butikk.example/sko","tid',
		},
		{status: 202, mime: null, size: 0},
		['post', 'empty-answer', 'page-address'],
	],
	[
		'a fetch that tells the page and gets nothing',
		{url: 'https://maaler.example/v?href=https%3A%2F%2Fbutikk.example%2F', type: 'xmlhttprequest'},
		empty,
		['empty-answer', 'page-address'],
	],
	[
		'a script asked for with the value of Google’s cookie',
		{url: 'https://maaler.example/t.js?k=1811.29', type: 'script', carries: ['_ga']},
		ok(5120, 'text/javascript'),
		['cookie-value'],
	],
	[
		'an API asked with the value of Meta’s cookie',
		{url: 'https://maaler.example/anbefalt?k=fb.1.1.2', type: 'xmlhttprequest', carries: ['handlekurv', '_fbp']},
		ok(5120, 'application/json'),
		['cookie-value'],
	],
	[
		'a picture to look at with the value of Google’s cookie',
		{url: 'https://maaler.example/banner?k=1811.29', type: 'image', carries: ['_ga']},
		ok(48_200, 'image/jpeg'),
		['cookie-value'],
	],
	[
		'a report of a broken rule to an address made for the visitor',
		{
			url: 'https://maaler.example/csp?uid=3f1c9a7e52b14a6e',
			type: 'csp_report',
			method: 'POST',
			body: '{"csp-report":{"document-uri":"https://butikk.example/","referrer":"https://butikk.example/"}}',
		},
		empty,
		['csp-report', 'id-parameter'],
	],
	[
		'a post nobody answers',
		{url: 'https://maaler.example/v1/hit?session_id=84d1a3c97b21', type: 'xmlhttprequest', method: 'POST'},
		empty,
		['post', 'empty-answer', 'id-parameter'],
	],
	[
		'a post with the page’s address in its body',
		{
			url: 'https://maaler.example/v1/hit',
			type: 'fetch',
			method: 'POST',
			body: 'e=view&page_url=https%3A%2F%2Fbutikk.example%2F',
		},
		ok(0, 'text/plain'),
		['post', 'empty-answer', 'page-address'],
	],
])('%s is a beacon', (_, request, answer, reasons) => {
	const identified = identify({...request, firstParty: false}, answer);
	expect(identified).toMatchObject({vendor: null, name: null, category: 'unknown', tracking: true, beacon: true});
	expect(identified.decoded?.reasons).toEqual(reasons);
});

test('an unknown product’s beacon still has an owner where one is listed', () => {
	const url = 'https://pixel.connexity.net/sync?p=example';
	expect(identify({url, type: 'image', firstParty: false}, empty)).toMatchObject({
		vendor: null,
		owner: expect.stringContaining('Connexity') as string,
		tracking: true,
	});
});
