import {expect, test} from 'vitest';
import {identify, type SentRequest} from '../../src/catalog/index.ts';

const own = (url: string, canonicalName: string, rest: Partial<SentRequest> = {}) =>
	identify({url, canonicalName, firstParty: true, type: 'xmlhttprequest', method: 'POST', ...rest});

test('a product behind a name of the site is that product', () => {
	expect(own('https://maal.butikk.example/matomo.php?x=1', 'Butikk.Matomo.Cloud.')).toEqual({
		url: 'https://maal.butikk.example/matomo.php?x=1',
		vendor: 'matomo',
		name: 'Matomo',
		owner: 'InnoCraft',
		category: 'analytics',
		tracking: true,
		beacon: true,
		proxied: true,
		decoded: {canonicalName: 'butikk.matomo.cloud'},
	});
});

test('what its requests say is read as ever', () => {
	const {vendor, decoded} = own('https://a.butikk.example/g/collect?v=2&tid=G-8KQ2VN5XTE', 'www.google-analytics.com');
	expect(vendor).toBe('google-analytics');
	expect(decoded).toMatchObject({measurementId: 'G-8KQ2VN5XTE', canonicalName: 'www.google-analytics.com'});
});

test('a company that measures is named, and its beacons are judged as a stranger’s', () => {
	const url = 'https://maaler.butikk.example/t.gif?pageUrl=https%3A%2F%2Fbutikk.example%2F';
	const alexa = 'butikk.alexametrics.com';
	const hidden = {vendor: null, owner: 'Alexa', proxied: true, decoded: {canonicalName: alexa}};
	expect(own(url, alexa, {type: 'script'})).toMatchObject({...hidden, tracking: false, category: null});
	expect(own(url, alexa, {type: 'image'})).toMatchObject({
		...hidden,
		tracking: true,
		beacon: true,
		decoded: {canonicalName: alexa, reasons: ['image', 'page-address']},
	});
	expect(identify({url, type: 'image', firstParty: true})).toMatchObject({owner: null, tracking: false});
});

test.each([
	['a network that serves', 'butikk.example.edgekey.net'],
	['a cloud', 'butikk.azureedge.net'],
	['a shop’s host', 'shops.myshopify.com'],
	['a host nobody knows', 'maaler.example'],
	['the site itself', 'butikk.example'],
	['its own name', 'cdn.butikk.example'],
	['no name', 'ingen navn'],
	['a name too long', `${'a'.repeat(60)}.`.repeat(5) + 'omtrdc.net'],
])('%s hides nobody: %s', (_, canonicalName) => {
	const url = 'https://cdn.butikk.example/bilde?uid=3f1c9a7e52b14a6e';
	expect(own(url, canonicalName, {type: 'image'})).toEqual(identify({url, firstParty: true, type: 'image'}));
});

test('a product’s own host may stand in any network', () => {
	const url = 'https://static.hotjar.com/c/hotjar-1.js';
	expect(identify({url, firstParty: false, canonicalName: 'butikk.sc.omtrdc.net'})).toEqual(
		identify({url, firstParty: false}),
	);
	expect(own(url, 'butikk.sc.omtrdc.net')).toEqual(identify({url, firstParty: true}));
});

test('a company hides nothing behind its own', () => {
	const url = 'https://www.google.com/kart';
	expect(own(url, 'www.google-analytics.com')).toEqual(identify({url, firstParty: true}));
});

test('only the site’s own hosts are a disguise', () => {
	const url = 'https://a.ukjent.example/x';
	expect(identify({url, canonicalName: 'butikk.matomo.cloud', firstParty: false}).vendor).toBeNull();
});

test('a tag known by its shape stays what it is, behind whatever name', () => {
	expect(own('https://d.butikk.example/g/collect?v=2&tid=G-8KQ2VN5XTE', 'butikk.sc.omtrdc.net')).toMatchObject({
		vendor: 'google-analytics',
		owner: 'Google',
		proxied: true,
		decoded: {canonicalName: 'butikk.sc.omtrdc.net'},
	});
});

// Where each product has the site's own name lead, and a name that only looks so.
test.each([
	['matomo', 'butikk.matomo.cloud', 'matomo.cloud.annen.example'],
	['piwik-pro', 'butikk.piwik.pro', 'piwik.pro.annen.example'],
	['adobe-analytics', 'butikk.example.data.sc.omtrdc.net', 'min-omtrdc.net'],
	['google-analytics', 'www.google-analytics.com', 'google-analytics.com.annen.example'],
	['google-tag-manager', 'www.googletagmanager.com', 'googletagmanager.annen.example'],
	['plausible', 'custom.plausible.io', 'implausible.io'],
	['posthog', '5b589f01d617699e037f.cf-prod-eu-proxy.proxyhog.com', 'proxyhog.com.annen.example'],
	['snowplow', 'butikk.snplow.net', 'snplow.example'],
])('%s answers behind %s, not behind %s', (vendor, canonicalName, alike) => {
	const url = 'https://m.butikk.example/kaffe';
	expect(own(url, canonicalName)).toMatchObject({vendor, proxied: true, decoded: {canonicalName}});
	expect(own(url, alike)).toMatchObject({vendor: null, owner: null, tracking: false, proxied: false});
});
