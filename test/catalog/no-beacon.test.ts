import {expect, test} from 'vitest';
import {type Answer, identify, type SentRequest} from '../../src/catalog/index.ts';

const ok = (size: number, mime = 'image/gif'): Answer => ({status: 200, mime, size});
const empty: Answer = {status: 204, mime: null, size: null};

test.each<[string, SentRequest, Answer?]>([
	[
		'a CDN picture with a hash in its name',
		{url: 'https://cdn.bilder.example/a/3f1c9a7e52b14a6e9c318f2f1b7d0c11.jpg', type: 'image'},
	],
	['a versioned picture', {url: 'https://cdn.bilder.example/logo.png?v=3f1c9a7e52b1', type: 'image'}],
	[
		'a resized picture',
		{url: 'https://bilder.example/p.jpg?w=300&h=200&auto=format&fit=crop&s=3f1c9a7e52b14a6e', type: 'image'},
	],
	[
		'a signed picture',
		{url: 'https://lager.example/o/foto.jpg?alt=media&token=3f1c9a7e-52b1-4a6e-9c31-8f2f1b7d0c11', type: 'image'},
	],
	[
		'a proxied picture',
		{url: 'https://bilder.example/?url=https%3A%2F%2Fbutikk.example%2Ffoto.jpg&w=200', type: 'image'},
	],
	[
		'a big picture with a name of its own',
		{url: 'https://bilder.example/?uid=3f1c9a7e52b14a6e', type: 'image'},
		ok(48_200, 'image/jpeg'),
	],
	[
		'an avatar',
		{url: 'https://avatar.example/avatar/3f1c9a7e52b14a6e9c318f2f1b7d0c11?s=80&d=mp', type: 'image'},
		ok(3021, 'image/png'),
	],
	[
		'a map tile',
		{url: 'https://kart.example/tiles/12/2170/1190.png?access_token=pk.abc123def456', type: 'image'},
		ok(14_002, 'image/png'),
	],
	['a map tile by its numbers', {url: 'https://kart.example/wmts?x=2170&y=1190&z=12&layer=topo', type: 'image'}],
	['a transparent map tile', {url: 'https://kart.example/t.png?x=1&y=2&z=3', type: 'image'}, ok(95, 'image/png')],
	['a photo asked for under an id', {url: 'https://bilder.example/foto.jpg?uid=3f1c9a7e52b14a6e', type: 'image'}],
	['a spacer', {url: 'https://cdn.bilder.example/spacer.gif?v=2', type: 'image'}, ok(43)],
	['a font', {url: 'https://fonter.example/css?family=Inter&display=swap', type: 'stylesheet'}],
	['a font file', {url: 'https://fonter.example/inter.woff2?id=3f1c9a7e52b14a6e', type: 'font'}],
	['a script', {url: 'https://cdn.example/lib.js?uid=3f1c9a7e52b14a6e', type: 'script'}],
	['a video segment', {url: 'https://video.example/seg-17.ts?session=3f1c9a7e52b14a6e', type: 'media'}],
	[
		'a video segment fetched',
		{url: 'https://video.example/seg-17.m4s?sid=3f1c9a7e52b14a6e', type: 'xmlhttprequest', method: 'GET'},
	],
	[
		'a search',
		{url: 'https://sok.example/1/indexes/varer/query?session_id=3f1c9a7e52b14a6e', type: 'fetch', method: 'POST'},
		ok(5120, 'application/json'),
	],
	[
		'a form sent away',
		{url: 'https://skjema.example/send?ref=https%3A%2F%2Fbutikk.example', type: 'sub_frame', method: 'POST'},
	],
	[
		'a report of a broken rule',
		{
			url: 'https://regler.example/csp',
			type: 'csp_report',
			method: 'POST',
			carries: ['_ga'],
			body: '{"csp-report":{"document-uri":"https://butikk.example/","referrer":"https://butikk.example/","script-sample":""}}',
		},
		empty,
	],
	[
		'a chat that keeps its session alive',
		{
			url: 'https://chat.example/v1/lever',
			type: 'xmlhttprequest',
			method: 'POST',
			body: '{"sessionId":"3f1c9a7e52b14a6e"}',
		},
		empty,
	],
	[
		'a chat that asks for news of its session',
		{url: 'https://chat.example/v1/nytt?session_id=3f1c9a7e52b14a6e', type: 'xmlhttprequest'},
		empty,
	],
	[
		'an empty cart',
		{url: 'https://handel.example/v1/kurv?kurv=3f1c9a7e52b14a6e', type: 'xmlhttprequest', carries: ['handlekurv']},
		empty,
	],
	[
		'a cart’s API with the value of the cart’s cookie',
		{url: 'https://handel.example/v1/kurv?kurv=3f1c9a7e52b14a6e', type: 'xmlhttprequest', carries: ['handlekurv']},
		ok(5120, 'application/json'),
	],
	[
		'a post to a cart’s API, answered',
		{
			url: 'https://handel.example/v1/kurv?session_id=3f1c9a7e52b14a6e',
			type: 'xmlhttprequest',
			method: 'POST',
			body: '{"page":"https://butikk.example/"}',
			carries: ['handlekurv'],
		},
		ok(11, 'application/json'),
	],
	[
		'a preview of a link',
		{
			url: 'https://kort.example/v1/vis',
			type: 'xmlhttprequest',
			method: 'POST',
			body: '{"url":"https://avis.example/sak"}',
		},
		empty,
	],
	['a script with the value of a language', {url: 'https://cdn.example/lib.js', type: 'script', carries: ['sprak']}],
	['a font with the value of a cookie', {url: 'https://fonter.example/i.woff2', type: 'font', carries: ['_ga']}],
	['a booking in a frame', {url: 'https://bestill.example/?_ga=1811.29', type: 'sub_frame', carries: ['_ga']}],
	['a picture of whose party nobody knows', {url: 'https://maaler.example/i?uid=3f1c9a7e52b14a6e', type: 'image'}],
])('%s is none', (name, request, answer) => {
	const firstParty = name.includes('nobody knows') ? {} : {firstParty: false};
	expect(identify({...request, ...firstParty}, answer)).toMatchObject({tracking: false, beacon: false, category: null});
});

test('the site’s own picture is none', () => {
	const url = 'https://butikk.example/i?uid=3f1c9a7e-52b1-4a6e-9c31-8f2f1b7d0c11';
	expect(identify({url, type: 'image', firstParty: true}, ok(43))).toMatchObject({tracking: false, beacon: false});
});
