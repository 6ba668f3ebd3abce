import fc from 'fast-check';
import {expect, test} from 'vitest';
import {addressOf} from '../../src/catalog/address.ts';
import {type BeaconReason, identify, vendorOfCookie, vendorOfStorageKey} from '../../src/catalog/index.ts';

const anyText = fc.oneof(fc.string({unit: 'binary'}), fc.webUrl({withQueryParameters: true, withFragments: true}));
const hosts = ['www.google-analytics.com', 'www.facebook.com', 'www.google.com', 'plausible.io', 'ukjent.example'];
const nearlyRight = fc
	.tuple(
		fc.constantFrom(...hosts),
		fc.constantFrom('/g/collect', '/tr', '/pagead/conversion/', '/'),
		fc.string({unit: 'binary'}),
	)
	.map(([host, path, rest]) => `https://${host}${path}${rest}`);

test('identify never throws', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, nearlyRight), anyText, fc.boolean(), (url, body, firstParty) => {
			const identified = identify(
				{url, body, firstParty, type: 'image', method: 'POST'},
				{status: 204, mime: null, size: 0},
			);
			expect(identified.url).toBe(url);
			expect(JSON.parse(JSON.stringify(identified))).toEqual(identified);
		}),
		{numRuns: 2000},
	);
});

const known: Record<BeaconReason, true> = {
	ping: true,
	image: true,
	post: true,
	'csp-report': true,
	'empty-answer': true,
	'one-pixel': true,
	'id-parameter': true,
	'page-address': true,
	'cookie-value': true,
	'id-passed-on': true,
};
const id = fc.constantFrom('3f1c9a7e-52b1-4a6e', '1811.29', '__proto__');
const saying = fc.oneof(
	anyText,
	fc
		.tuple(fc.constantFrom('uid', 'partner_uid', 'page_url'), id)
		.map(([name, value]) => `https://a.example/s?${name}=${value}`),
);
const body = fc.oneof(
	fc.json(),
	fc.tuple(id, anyText).map(([value, text]) => JSON.stringify({uid: value, url: text, page_url: 'https://b.example/'})),
	fc.tuple(fc.json(), fc.nat(200)).map(([text, length]) => text.slice(0, length)),
);
const request = fc.record({
	url: saying,
	body,
	type: fc.oneof(fc.constantFrom('image', 'ping', 'xmlhttprequest', 'csp_report', 'script', 'sub_frame'), anyText),
	method: fc.oneof(fc.constantFrom('GET', 'POST'), anyText),
	firstParty: fc.boolean(),
	carries: fc.array(fc.oneof(fc.constantFrom('_ga', '_fbp'), anyText)),
	redirectedFrom: saying,
	canonicalName: fc.oneof(fc.domain(), fc.constantFrom('a.matomo.cloud', 'a.sc.omtrdc.net'), anyText),
});
const answer = fc.record({
	status: fc.oneof(fc.constantFrom(200, 204, 302, null), fc.double()),
	mime: fc.oneof(fc.constantFrom('image/gif', null), anyText),
	size: fc.oneof(fc.constantFrom(0, 43, null), fc.double()),
});

test('whatever is sent, the reasons are few, known and said once', () => {
	const seen = new Set<BeaconReason>();
	fc.assert(
		fc.property(request, answer, (sent, answered) => {
			const {url, tracking, proxied, vendor, decoded} = identify(sent, answered);
			const {reasons = [], canonicalName = ''} = decoded ?? {};
			for (const reason of reasons) seen.add(reason);
			expect(url).toBe(sent.url);
			expect(reasons.every(reason => Object.hasOwn(known, reason))).toBe(true);
			expect(new Set(reasons).size).toBe(reasons.length);
			expect(canonicalName.length).toBeLessThanOrEqual(253);
			if (vendor === null) expect(tracking).toBe(reasons.length > 0);
			if (canonicalName !== '') expect(proxied).toBe(true);
		}),
		{numRuns: 5000},
	);
	expect([...seen].sort()).toEqual(Object.keys(known).sort());
});

test('no name is too odd to look up', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), name => {
			vendorOfCookie(name, name);
			vendorOfStorageKey(name);
		}),
	);
});

test('an address is what the browser says it is', () => {
	fc.assert(
		fc.property(fc.webUrl({withQueryParameters: true, withFragments: true}), url => {
			const {host, path, query} = addressOf(url)!;
			const {hostname, pathname, search} = new URL(url);
			// Through `new URL` again: what it escapes on its way is the same address.
			expect(new URL(`https://${host}${path}?${query}`).href).toBe(`https://${hostname}${pathname}${search || '?'}`);
		}),
	);
});

test.each([
	['https://kari:ord@Butikk.Example:8443/a?b#c?d', {host: 'butikk.example', path: '/a', query: 'b'}],
	['HTTPS://BUTIKK.EXAMPLE.?b', {host: 'butikk.example', path: '/', query: 'b'}],
	['https://blåbær.example/a', {host: 'xn--blbr-roah.example', path: '/a', query: ''}],
	['wss://butikk.example/a#b', {host: 'butikk.example', path: '/a', query: ''}],
	['https://butikk.example:8443', {host: 'butikk.example', path: '/', query: ''}],
	['https://butikk.example/a:80/b', {host: 'butikk.example', path: '/a:80/b', query: ''}],
	['https://butikk.example#?a', {host: 'butikk.example', path: '/', query: ''}],
])('%s', (url, address) => expect(addressOf(url)).toEqual(address));

test.each(['https://', 'https:///', 'http://a b/', 'ftp://butikk.example/', 'javascript:alert(1)', 'https://[::1'])(
	'%s is no address',
	url => {
		expect(addressOf(url)).toBeNull();
	},
);

/** All of it: what a request says is read only where somebody asks. */
const whole = (...asked: Parameters<typeof identify>) => identify(...asked).decoded;

const million = 1_000_000;
test.each<[string, (size: number) => string]>([
	['parameters', size => `https://ukjent.example/p?${'a=1&'.repeat(size / 4)}`],
	['a path', size => `https://connect.facebook.net${'/fbevents.js'.repeat(size / 12)}`],
	['labels', size => `https://${'a.'.repeat(size / 2)}example/`],
	['escapes', size => `https://www.facebook.com/tr?id=1&ev=${'%E2%82%AC'.repeat(size / 9)}`],
	['one value', size => `https://ukjent.example/i.gif?uid=${'1'.repeat(size)}`],
	['spaces', size => ' '.repeat(size)],
	['at signs', size => `https://www.google-analytics.com/g/collect?ep.a=${'a@'.repeat(size / 2)}`],
])('a megabyte of %s takes time in proportion', (_, make) => {
	const time = (url: string) => {
		const start = performance.now();
		whole({url, type: 'image', firstParty: false});
		return performance.now() - start;
	};
	time(make(million / 10));
	// Quadratic time would be a hundredfold, and far past a second.
	expect(time(make(million))).toBeLessThan(1000);
});

test.each<[string, (size: number) => string]>([
	['names', size => `[${'"uid":"3f1c9a7e52b1",'.repeat(size / 21)}`],
	['quotes', size => `{${'"'.repeat(size)}`],
	['spaces', size => `{"uid"${' '.repeat(size)}:`],
	['one value', size => `{"uid":"${'1'.repeat(size)}`],
	['names without values', size => `{${'"a":'.repeat(size / 4)}`],
	['digits', size => `{"uid":${'1'.repeat(size)}`],
])('a megabyte of JSON %s takes time in proportion', (_, make) => {
	const start = performance.now();
	whole({url: 'https://ukjent.example/b', type: 'ping', method: 'POST', firstParty: false, body: make(million)});
	expect(performance.now() - start).toBeLessThan(1000);
});

test('a redirect between megabytes takes time in proportion', () => {
	const start = performance.now();
	const say = (host: string) =>
		`https://${host}/s?${Array.from({length: million / 20}, (_, n) => `k${n}=3f1c9a7e52b1${n}`).join('&')}`;
	whole(
		{url: say('a.example'), redirectedFrom: say('b.example'), type: 'image', firstParty: false},
		{status: 302, mime: null, size: 0},
	);
	expect(performance.now() - start).toBeLessThan(2000);
});

test('a megabyte of body takes time in proportion', () => {
	const start = performance.now();
	const url = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE';
	whole({url, method: 'POST', body: 'en=a&ep.b=1\n'.repeat(million / 12)});
	whole({url: 'https://ukjent.example/matomo.php', method: 'POST', body: '"requests":["?'.repeat(million / 14)});
	whole({url: 'https://ukjent.example/api/event', method: 'POST', body: `{"n":"a",${'"x":1,'.repeat(million / 6)}`});
	expect(performance.now() - start).toBeLessThan(3000);
});
