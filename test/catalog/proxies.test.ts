import {expect, test} from 'vitest';
import {identify} from '../../src/catalog/index.ts';

test.each([
	['google-analytics', 'https://butikk.example/g/collect?v=2&tid=G-8KQ2VN5XTE&gcs=G111&en=page_view'],
	['google-analytics', 'https://data.butikk.example/metrics/g/collect?v=2&tid=G-8KQ2VN5XTE'],
	['google-analytics', 'https://butikk.example/gtag/js?id=G-8KQ2VN5XTE'],
	['google-ads', 'https://butikk.example/gtag/js?id=AW-987654321'],
	['google-tag-manager', 'https://sst.butikk.example/gtm.js?id=GTM-N7XQ4P2'],
	['meta-pixel', 'https://butikk.example/p/tr?id=123456789012345&ev=PageView&dl=https%3A%2F%2Fbutikk.example%2F'],
	['matomo', 'https://butikk.example/matomo/matomo.php?action_name=Hjem&idsite=1&rec=1'],
	['matomo', 'https://butikk.example/matomo/matomo.js'],
	['plausible', 'https://butikk.example/js/plausible.js'],
])('%s reached through the site itself: %s', (vendor, url) => {
	expect(identify({url, firstParty: true})).toMatchObject({vendor, proxied: true});
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

test('somebody else hosting a tagging server is no proxy of the site', () => {
	const url = 'https://tagging-abc123.run.app.example/g/collect?v=2&tid=G-8KQ2VN5XTE';
	expect(identify({url, firstParty: false})).toMatchObject({vendor: 'google-analytics', proxied: false, beacon: true});
});

test.each([
	'https://butikk.example/collect',
	'https://butikk.example/g/collect?v=2',
	'https://butikk.example/collect?v=2&tid=4711',
	'https://butikk.example/gtm.js',
	'https://butikk.example/tr?id=42&ev=x',
	'https://butikk.example/api/event',
	'https://butikk.example/matomo.php',
	'https://butikk.example/gtag/js?id=produkt',
])('%s is the site’s own', url => {
	expect(identify({url, firstParty: true, body: '{"name":"d"}'})).toMatchObject({
		vendor: null,
		tracking: false,
		proxied: false,
	});
});
