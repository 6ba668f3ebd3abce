import fc from 'fast-check';
import type {Observation} from '../../src/audit/index.ts';
import {anyConsent} from './any-consent.ts';
import {anyPolicy, anySearch} from './any-policy.ts';
import {began} from './visit.ts';

type Kind = Observation['kind'];
export type Of<K extends Kind> = Omit<Extract<Observation, {kind: K}>, 'kind' | 'at'>;

export const optional = <T extends object>(
	fields: {[Name in keyof T]: fc.Arbitrary<T[Name]>},
	...required: (keyof T)[]
) => fc.record(fields, {requiredKeys: required as []}) as fc.Arbitrary<Partial<T>>;

/** Anything a page can put into a string, and what our own readers look for. */
export const text = fc.oneof(
	fc.string({unit: 'binary', maxLength: 30}),
	fc.string({
		unit: fc.constantFrom('_', 'g', 'a', '\ud800', '\u0000', '%', '.', '"', '\n', '{', '=', '|'),
		maxLength: 12,
	}),
	fc.constantFrom('__proto__', 'constructor', 'toString', '_ga', '_fbp', 'klaro', 'CookieConsent', ''),
);
/** Few enough that requests, answers and listings meet. */
export const address = fc.oneof(
	fc.constantFrom(
		...['https://butikk.example/', 'https://cdn.butikk.example/a.js', 'http://a.example/#b', 'https://a.example/'],
		...[
			'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234',
			'https://www.facebook.com/tr?id=1',
			'wss://b.example/',
		],
		...[
			'data:,x',
			'blob:https://butikk.example/1',
			'about:blank',
			'javascript:1',
			'https://',
			'',
			'//',
			'https://[::1]:99/',
		],
	),
	fc.webUrl({withQueryParameters: true, withFragments: true}),
	text,
);
const id = fc.constantFrom('1', '2', '3', '__proto__', 'a-b');
export const count = fc.nat(100_000);
const lifetime = fc.oneof(fc.integer(), fc.constant('session' as const));
export const frame = fc.integer({min: -1, max: 9});
const type = fc.constantFrom('main_frame', 'sub_frame', 'script', 'image', 'ping', 'xmlhttprequest', 'other', '');
const sentIn = fc.constantFrom('page' as const, 'frame' as const, 'worker' as const);

const cookie = fc.record({
	...{name: text, domain: fc.option(text), lifetime, secure: fc.boolean(), httpOnly: fc.boolean()},
	...{sameSite: text, partitioned: fc.boolean()},
});
const told = fc.record(
	{url: address, method: text, type, frame, initiator: fc.option(address), sentIn},
	{requiredKeys: ['url', 'method', 'type', 'frame', 'initiator']},
);
const truth = fc.constant(true as const);

/** One of each kind there is; the compiler says when one is missing. */
const kinds: {[K in Kind]: fc.Arbitrary<Of<K>>} = {
	navigation: fc.record({url: address}),
	loaded: fc.record({url: address}),
	opinion: fc.record(
		{finding: text, by: text, agree: fc.constantFrom('agree', 'disagree', 'undecided', null), comment: text},
		{requiredKeys: ['finding', 'by', 'agree']},
	),
	'own-vendors': fc.record({
		vendors: fc.array(
			fc.record(
				{
					...{name: text, owner: text, category: fc.constantFrom('analytics', 'content', 'unknown')},
					hosts: fc.array(fc.oneof(fc.constantFrom('butikk.example', 'example', 'a.example'), fc.domain(), text)),
					...{cookies: fc.array(text), storage: fc.array(text), aliases: fc.array(text), tracks: fc.boolean()},
				},
				{requiredKeys: ['name', 'owner', 'category', 'hosts']},
			),
			{maxLength: 3},
		),
	}) as fc.Arbitrary<Of<'own-vendors'>>,
	request: fc
		.tuple(
			id,
			told,
			optional({body: text, document: address, carries: fc.array(text, {maxLength: 2}), urlLength: count}),
		)
		.map(([id, request, more]) => ({id, ...request, ...more}) as Of<'request'>),
	response: fc
		.tuple(
			fc.record({
				id,
				url: address,
				status: fc.nat(599),
				setCookies: fc.array(cookie, {maxLength: 3}),
				mime: fc.option(text),
				size: fc.option(count),
			}),
			optional({fromCache: truth, request: told}),
		)
		.map(([response, more]) => ({...response, ...more}) as Of<'response'>),
	'request-failed': fc
		.tuple(
			fc.record({
				id,
				error: fc.oneof(
					text,
					fc.constantFrom('net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_TRACKING_URI', 'net::ERR_CACHE_MISS'),
				),
			}),
			optional({request: told}),
		)
		.map(([failure, more]) => ({...failure, ...more}) as Of<'request-failed'>),
	'canonical-name': fc.record({host: text, name: text}),
	resources: fc.record({
		frame,
		document: address,
		fetched: fc.array(
			fc.record(
				{url: address, at: fc.integer({min: began, max: began + 20_000}), by: text, viaWorker: truth},
				{requiredKeys: ['url', 'at', 'by']},
			),
			{maxLength: 4},
		),
	}),
	'cookie-written': fc
		.tuple(
			fc.record({cookie, page: address, script: fc.option(address)}),
			optional({by: fc.constantFrom('document.cookie' as const, 'cookieStore' as const)}),
		)
		.map(([written, more]) => ({...written, ...more}) as Of<'cookie-written'>),
	technique: fc
		.tuple(
			fc.record({
				technique: fc.constantFrom('fingerprinting' as const, 'session-recording' as const, 'keystrokes' as const),
				sign: fc.constantFrom(
					'canvas' as const,
					'audio' as const,
					'webgl' as const,
					'fonts' as const,
					'dom-changes' as const,
					'input-listeners' as const,
					'typed-text-sent' as const,
				),
				script: fc.option(address),
				page: address,
			}),
			optional({request: id}),
		)
		.map(([technique, more]) => ({...technique, ...more}) as Of<'technique'>),
	'cookie-stored': fc
		.tuple(
			fc.record({
				...{
					name: text,
					domain: fc.oneof(text, fc.constantFrom('.butikk.example', 'a.example')),
					hostOnly: fc.boolean(),
					lifetime,
				},
				...{
					secure: fc.boolean(),
					httpOnly: fc.boolean(),
					sameSite: text,
					partitioned: fc.boolean(),
					removed: fc.boolean(),
				},
			}),
			optional({cause: text, shared: truth}),
		)
		.map(([stored, more]) => ({...stored, ...more}) as Of<'cookie-stored'>),
	storage: fc.record({
		area: fc.constantFrom(
			'localStorage' as const,
			'sessionStorage' as const,
			'indexedDB' as const,
			'cacheStorage' as const,
		),
		...{key: text, origin: address, script: fc.option(address)},
	}),
	...anyConsent(),
	policy: anyPolicy(),
	'policy-searched': anySearch(),
	'page-start': fc
		.tuple(
			fc.record({automated: fc.boolean(), storage: count, consent: fc.boolean()}),
			optional({gpc: fc.option(fc.boolean()), dnt: fc.boolean()}),
		)
		.map(([start, more]) => ({...start, ...more}) as Of<'page-start'>),
	observer: fc.record({
		observer: fc.constantFrom(
			'requests' as const,
			'cookies' as const,
			'page' as const,
			'storage' as const,
			'consent' as const,
			'policy' as const,
		),
	}),
	gap: fc
		.tuple(
			fc.record({
				gap: fc.constantFrom(
					'not-quiet' as const,
					'observations-cut' as const,
					'browser-closed' as const,
					'request-unseen' as const,
					'page-flood' as const,
					'url-cut' as const,
				),
			}),
			optional({detail: text}),
		)
		.map(([gap, more]) => ({...gap, ...more}) as Of<'gap'>),
};

const at = fc.oneof(fc.integer({min: began, max: began + 20_000}), fc.integer(), fc.double());

export const anyObservation: fc.Arbitrary<Observation> = fc.oneof(
	...Object.entries(kinds).map(([kind, fields]) =>
		fc.tuple(at, fields as fc.Arbitrary<object>).map(([at, seen]) => ({kind, at, ...seen}) as Observation),
	),
);
