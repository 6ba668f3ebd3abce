import {expect, test} from 'vitest';
import {type Answer, identify, type SentRequest} from '../../src/catalog/index.ts';

type Hop = [what: string, from: string, to: string, answer?: Answer | undefined, rest?: Partial<SentRequest>];

const id = '3f1c9a7e-52b1-4a6e-9c31';
const pixel: Answer = {status: 200, mime: 'image/gif', size: 43};
const onwards: Answer = {status: 302, mime: null, size: 0};
const photo: Answer = {status: 200, mime: 'image/jpeg', size: 48_200};
const reasonsOf = (url: string, redirectedFrom: string, answer?: Answer, rest: Partial<SentRequest> = {}) =>
	identify({url, redirectedFrom, type: 'image', firstParty: false, ...rest}, answer).decoded?.reasons ?? [];

test.each<Hop>([
	['a visitor’s id that stood in the address before', `https://a.example/s?u=${id}`, `https://b.example/s?puid=${id}`],
	['a visitor’s id from the first host’s own cookie', 'https://a.example/s', `https://b.example/s?partner_uid=${id}`],
	['a long value under any name', `https://a.example/s?u=${id}`, `https://b.example/s?id=${id}`, pixel],
	['a long value out of the path', `https://a.example/s/${id}/x`, `https://b.example/s?id=${id}`, onwards],
	['an id in a frame', 'https://a.example/s', `https://b.example/s?partner_uid=${id}`, undefined, {type: 'sub_frame'}],
	['an id from the site itself', 'https://butikk.example/s', `https://b.example/s?user_id=${id}`],
	['an id between two sites of one host', 'https://a.github.io/s', `https://b.github.io/s?puid=${id}`],
	['an id between two municipalities', 'https://oslo.kommune.no/s', `https://bergen.kommune.no/s?puid=${id}`],
])('%s is passed on', (_, from, to, answer, rest) => {
	expect(reasonsOf(to, from, answer, rest)).toContain('id-passed-on');
	expect(identify({url: to, redirectedFrom: from, type: 'image', firstParty: false, ...rest}, answer)).toMatchObject({
		vendor: null,
		tracking: true,
		beacon: true,
	});
});

test.each<Hop>([
	['within one site', `https://a.a.example/s?u=${id}`, `https://b.a.example/s?partner_uid=${id}`],
	['a file that moved', `https://a.example/f?id=${id}`, `https://b.example/f?id=${id}`, photo],
	['a file that moved, of unknown size', `https://a.example/f?id=${id}`, `https://b.example/f?id=${id}`],
	['a file by its path', `https://a.example/f/${id}.jpg`, `https://b.example/f/${id}.jpg`, pixel],
	['another value', `https://a.example/s?u=9${id}`, `https://b.example/s?id=${id}`, pixel],
	['an account', 'https://a.example/s?p=15651234', 'https://b.example/s?p=15651234', pixel],
	['a consent', `https://a.example/s?gdpr_consent=${id}`, `https://b.example/s?gdpr_consent=${id}`, pixel],
	['a moment', 'https://a.example/s?u=1795500000000', 'https://b.example/s?puid=1795500000000', pixel],
	['a signed font', 'https://a.example/f', `https://b.example/f?partner_uid=${id}`, undefined, {type: 'font'}],
	[
		'a video in a frame',
		`https://a.example/v?uid=${id}`,
		`https://b.example/v?uid=${id}`,
		undefined,
		{type: 'sub_frame'},
	],
	['a script that moved', `https://a.example/f?id=${id}`, `https://b.example/f?id=${id}`, pixel, {type: 'script'}],
	[
		'a sign-in',
		'https://a.example/inn',
		`https://b.example/auth?response_type=code&device_id=${id}`,
		undefined,
		{type: 'sub_frame'},
	],
	[
		'a payment’s session',
		'https://a.example/b',
		`https://b.example/acs?session_id=${id}`,
		undefined,
		{type: 'sub_frame'},
	],
	['nothing a redirect led to', '', `https://b.example/s?k=${id}`],
])('%s is none', (_, from, to, answer, rest) => {
	expect(reasonsOf(to, from, answer, rest)).not.toContain('id-passed-on');
});

test('a known product is told of it as well, and is judged as before', () => {
	const url = `https://static.hotjar.com/s?partner_uid=${id}`;
	const plainly = identify({url, type: 'image', firstParty: false});
	const passedOn = identify({url, type: 'image', firstParty: false, redirectedFrom: 'https://a.example/s'});
	expect(passedOn).toEqual({...plainly, decoded: {...plainly.decoded, reasons: ['id-passed-on']}});
	const consent = `https://consent.cookiebot.com/s?partner_uid=${id}`;
	expect(
		identify({url: consent, type: 'image', firstParty: false, redirectedFrom: 'https://a.example/s'}),
	).toMatchObject({
		tracking: false,
		decoded: {reasons: ['id-passed-on']},
	});
});

test('the site itself gets its own id back', () => {
	const url = `https://butikk.example/s?partner_uid=${id}`;
	const matomo = `https://butikk.example/matomo.js?partner_uid=${id}`;
	expect(identify({url: matomo, type: 'script', firstParty: true, redirectedFrom: 'https://a.example/s'})).toEqual(
		identify({url: matomo, type: 'script', firstParty: true}),
	);
	expect(
		identify({url, type: 'image', firstParty: true, redirectedFrom: 'https://a.example/s'}).decoded,
	).toBeUndefined();
});
