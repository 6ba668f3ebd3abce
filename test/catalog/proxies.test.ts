import {expect, test} from 'vitest';
import {identify} from '../../src/catalog/index.ts';

test.each([
	['google-analytics', 'https://butikk.example/g/collect?v=2&tid=G-8KQ2VN5XTE&gcs=G111&en=page_view'],
	['google-analytics', 'https://data.butikk.example/metrics/g/collect?v=2&tid=G-8KQ2VN5XTE'],
	['google-analytics', 'https://butikk.example/gtag/js?id=G-8KQ2VN5XTE'],
	['google-ads', 'https://butikk.example/gtag/js?id=AW-987654321'],
	['google-tag-manager', 'https://sst.butikk.example/gtm.js?id=GTM-N7XQ4P2'],
	['meta-pixel', 'https://butikk.example/p/tr?id=123456789012345&ev=PageView&dl=https%3A%2F%2Fbutikk.example%2F'],
	['google-analytics', 'https://butikk.example/g/collect/?v=2&tid=G-8KQ2VN5XTE'],
	['google-analytics', 'https://butikk.example/metrics/ag/g/c?v=2&tid=G-8KQ2VN5XTE&en=page_view'],
	['google-analytics', 'https://butikk.example/metrics/ga/g/c?v=2&tid=G-8KQ2VN5XTE&en=page_view'],
	[
		'google-analytics',
		'https://data.butikk.example/kaffe?v=2&tid=G-8KQ2VN5XTE&gtm=45je5b1v9118&_p=1795500000000&cid=1811.29&en=scroll',
	],
	['google-tag-manager', 'https://butikk.example/gtag/js?id=GT-N7XQ4P2'],
	['meta-pixel', 'https://butikk.example/tr/?id=123456789012345&ev=PageView&noscript=1'],
	['meta-pixel', 'https://butikk.example/kaffe?id=123456789012345&ev=Bestilt&fbp=fb.1.1795500000000.1234567890'],
	['meta-pixel', 'https://butikk.example/js/fbevents.js'],
	['meta-pixel', 'https://butikk.example/m/signals/config/123456789012345?v=2.9.240&r=stable&domain=butikk.example'],
	['matomo', 'https://butikk.example/matomo/matomo.php?action_name=Hjem&idsite=1&rec=1'],
	['matomo', 'https://butikk.example/matomo/matomo.js'],
	['plausible', 'https://butikk.example/js/plausible.js'],
])('%s reached through the site itself: %s', (vendor, url) => {
	expect(identify({url, firstParty: true})).toMatchObject({vendor, proxied: true});
});

test.each([
	['google-tag-manager', 'https://sst.butikk.example/kaffe?id=GTM-N7XQ4P2'],
	['google-tag-manager', 'https://butikk.example/metrics/?id=GTM-N7XQ4P2&l=dataLayer'],
	['google-analytics', 'https://butikk.example/metrics/?id=G-8KQ2VN5XTE&cx=c'],
])('%s under another name is a script: %s', (vendor, url) => {
	expect(identify({url, type: 'script', firstParty: true})).toMatchObject({vendor, proxied: true});
	expect(identify({url, type: 'xmlhttprequest', firstParty: true}).vendor).toBeNull();
});

test('what a body says counts as much as what a url says', () => {
	const matomo = {url: 'https://butikk.example/matomo.php', method: 'POST', firstParty: true};
	expect(identify({...matomo, body: 'action_name=Hjem&idsite=1&rec=1'}).vendor).toBe('matomo');
	expect(identify({...matomo, body: '{"requests":["?action_name=Hjem&idsite=1&rec=1"]}'}).vendor).toBe('matomo');
	const event = {url: 'https://butikk.example/stats/api/event', method: 'POST', firstParty: true};
	expect(
		identify({...event, body: '{"n":"pageview","u":"https://butikk.example/","d":"butikk.example","r":null}'}),
	).toMatchObject({
		vendor: 'plausible',
		proxied: true,
		beacon: true,
	});
});

test('Meta’s gateway is known by what is posted to it', () => {
	const event = {
		url: 'https://capi.butikk.example/events?cee=no',
		type: 'xmlhttprequest',
		method: 'POST',
		firstParty: true,
	};
	const said = {
		event_name: 'PageView',
		'fb.pixel_id': '123456789012345',
		website_context: {location: 'https://butikk.example/'},
	};
	expect(identify({...event, body: JSON.stringify(said)})).toMatchObject({
		vendor: 'meta-pixel',
		beacon: true,
		proxied: true,
	});
	expect(identify({...event, body: '{"event_name":"PageView","pixel_id":"123456789012345"}'}).vendor).toBeNull();
});

test('somebody else hosting a tagging server is no proxy of the site', () => {
	const url = 'https://tagging-abc123.run.app.example/g/collect?v=2&tid=G-8KQ2VN5XTE';
	expect(identify({url, firstParty: false})).toMatchObject({vendor: 'google-analytics', proxied: false, beacon: true});
});

test.each([
	'https://butikk.example/collect',
	'https://butikk.example/g/collect?v=2',
	'https://butikk.example/collect?v=2&tid=4711',
	'https://butikk.example/collect?v=2&tid=G-8',
	'https://butikk.example/g/c?v=2&tid=G-8KQ2VN5XTE',
	'https://butikk.example/varer?v=2&tid=G-8KQ2VN5XTE&en=1',
	'https://butikk.example/varer?v=2&tid=G-8KQ2VN5XTE&gtm=nei&_p=1795500000000',
	'https://butikk.example/kaffe.js?id=G-KAMPANJENE',
	'https://butikk.example/kaffe.js?id=G-2026',
	'https://butikk.example/kaffe.js?produkt_id=GTM-',
	'https://butikk.example/gtm.js',
	'https://butikk.example/tr?id=42&ev=x',
	'https://butikk.example/tr/?id=123456789012345&ev=vis',
	'https://butikk.example/kaffe?id=123456789012345&ev=Bestilt&fbp=fb.1.2',
	'https://butikk.example/signals/config/123456789012345?v=2',
	'https://butikk.example/events',
	'https://butikk.example/api/event',
	'https://butikk.example/matomo.php',
	'https://butikk.example/gtag/js?id=produkt',
])('%s is the site’s own', url => {
	expect(identify({url, type: 'script', firstParty: true, body: '{"name":"d"}'})).toMatchObject({
		vendor: null,
		tracking: false,
		proxied: false,
	});
});
