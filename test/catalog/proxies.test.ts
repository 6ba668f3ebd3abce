import {expect, test} from 'vitest';
import {identify, type SentRequest} from '../../src/catalog/index.ts';

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

type Seen = Omit<Partial<SentRequest>, 'url'>;
const uuid = '3f1c9a7e-52b1-4a6e-9c31-0d5e8f7a6b21';
const key = 'phc_Zr4tN8wQyB2mK6vXc1LpS9dGhJ3fTaEuViRo7kYbM5x';
const script: Seen = {type: 'script'};
const post = (body: unknown): Seen => ({
	type: 'xmlhttprequest',
	method: 'POST',
	body: typeof body === 'string' ? body : JSON.stringify(body),
});
const plausibleEvent = {n: 'pageview', v: 31, u: 'https://butikk.example/kaffe?a="b"', d: 'butikk.example', r: null};
const payload = 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4';

// What a product sends to the site itself, and what a site could have of its own that looks nearly so.
const pairs: readonly (readonly [vendor: string, its: string, its: Seen, own: string, own: Seen])[] = [
	['matomo', '/matomo.php?idsite=1&rec=1', {}, '/matomo.php?side=1', {}],
	['matomo', '/matomo.js', script, '/blogg/matomo.js', {type: 'main_frame'}],
	['matomo', '/piwik/piwik.js?v=3', script, '/piwik.js', {type: 'sub_frame'}],
	['matomo', '/m/js/?idsite=4&rec=1&url=x', {type: 'image'}, '/m/js/?idsite=blogg&rec=1', {type: 'image'}],
	['matomo', '/m/js/tracker.php?idsite=4&rec=1', {}, '/m/tracker.php?idsite=4&rec=1', {}],
	['matomo', '/m/js/', post('action_name=Hjem&idsite=4&rec=1&r=482019'), '/m/js/', post('action_name=Hjem&rec=1')],
	[
		'matomo',
		'/kaffe?action_name=Hjem&idsite=4&rec=1&r=482019&_id=3f1c9a7e52b14a6e',
		{type: 'image'},
		'/kaffe?idsite=4&rec=1&r=482019&_id=kunde',
		{type: 'image'},
	],
	['matomo', '/js/container_aB3dE6gH.js', script, '/js/container_produkte.js', script],
	['matomo', '/js/container_aB3dE6gH_preview.js', script, '/js/container_aB3dE6gHi.js', script],
	[
		'matomo',
		'/plugins/HeatmapSessionRecording/configs.php?idsite=4&trackerid=x1',
		script,
		'/plugins/kart/configs.php?idsite=4',
		script,
	],
	['piwik-pro', '/ppms.php?idsite=x&rec=1', {}, '/ppms?idsite=x&rec=1', {}],
	['piwik-pro', `/piwik.php?idsite=${uuid}&rec=1`, {}, `/piwik.php?id=${uuid}&rec=1`, {}],
	['piwik-pro', '/ppms.js', script, '/om/ppms.js', {type: 'main_frame'}],
	['piwik-pro', `/containers/${uuid}.js`, script, '/containers/4711.js', script],
	['piwik-pro', `/a/containers/${uuid}.js`, script, `/containers/${uuid}.json`, {}],
	['adobe-analytics', '/b/ss/butikk,felles/1/JS-2.22.0-LEWM/s78921068678131?AQB=1', {}, '/b/ss/2024/1/bilde/3', {}],
	['adobe-analytics', '/m/b/ss/butikk/1/H.27.5/s4821?AQB=1', {}, '/b/ss/butikk/1/H.27.5/stoler', {}],
	['adobe-analytics', '/b/ss/butikk/1/G.4--NS/0', {type: 'image'}, '/b/ss/butikk/', {type: 'image'}],
	['adobe-analytics', '/js/AppMeasurement.js', script, '/kode/s_code.js', {type: 'main_frame'}],
	['google-analytics', '/g/collect?v=2&tid=G-8KQ2VN5XTE&en=page_view', {}, '/collect?v=2&tid=rute-4&en=vare', {}],
	['google-analytics', '/j/collect?v=1&tid=UA-1234567-1&t=pageview', {}, '/j/collect?v=3&tid=UA-1234567-1', {}],
	['google-analytics', '/gtag/js?id=G-8KQ2VN5XTE', script, '/js?id=G-8KQ2VN5XTE', {type: 'image'}],
	['google-tag-manager', '/gtm.js?id=GTM-N7XQ4P2', script, '/gtm.js?id=GTM-veiledning', script],
	['google-tag-manager', '/ns.html?id=GTM-N7XQ4P2', {type: 'sub_frame'}, '/ns.html?id=oslo', {type: 'sub_frame'}],
	['google-tag-manager', '/gtag/js?id=GT-N7XQ4P2', script, '/gtag/js?id=GT-bil', script],
	['plausible', '/api/event', post(plausibleEvent), '/api/event', post({n: 'Konsert', antall: 2, d: '2026-11-25'})],
	[
		'plausible',
		'/api/event',
		post({n: 'Kjøp', u: 'https://a.example/', d: 'a.example,b.example', p: {a: 1}}),
		'/api/event',
		post({n: 'Konsert', u: 'https://a.example/', d: 'i dag'}),
	],
	['plausible', '/stats/event', post(plausibleEvent), '/stats/event', post({...plausibleEvent, u: '/kaffe'})],
	['plausible', '/js/plausible.js', script, '/blogg/plausible.js', {type: 'main_frame'}],
	['plausible', '/js/pa-aToVkU0JCR7Uwot-Ew6PF.js', script, '/js/pa-kampanje.js', script],
	['posthog', `/inn/array/${key}/config.js`, script, '/array/phcdata/config.js', script],
	['posthog', '/inn/static/array.js?v=1.139.3', script, '/static/array.js?v=3', script],
	['posthog', '/inn/static/lazy-recorder.js?v=1.257.0', script, '/static/recorder.js?v=1.0.0', script],
	[
		'posthog',
		'/inn/e/?ip=0&_=1795500000000&ver=1.139.3&compression=gzip-js',
		post('\u001f\u008b'),
		'/e/?ip=0',
		post('x'),
	],
	['posthog', '/inn/i/v0/e/?ip=0&_=1795500000000&ver=1.257.0', {}, '/i/v0/e/?ver=1.257.0', {}],
	['posthog', '/inn/flags/?v=2&ip=0&_=1795500000000&ver=1.257.0', {}, '/flags/?v=2', {}],
	['posthog', '/inn/e/', post({api_key: key, event: '$pageview'}), '/e/', post({api_key: 'phc_kort', event: 'x'})],
	['posthog', '/inn/batch', post({batch: [], api_key: key}), '/batch', post({batch: [], token: '4711'})],
	['snowplow', '/com.snowplowanalytics.snowplow/tp2', post({schema: payload, data: []}), '/tp2', post({data: []})],
	[
		'snowplow',
		'/no.butikk/tp2',
		post({schema: payload, data: []}),
		'/no.butikk/tp2',
		post({schema: 'iglu:no.butikk/x'}),
	],
	['snowplow', '/i?e=pv&p=web&tv=js-3.24.3&aid=b', {type: 'image'}, '/i?e=pv&p=web&tv=2', {type: 'image'}],
	['snowplow', '/r/tp2?u=https%3A%2F%2Fannen.example%2F', {}, '/r/tp2?u=kunde', {}],
	['snowplow', '/com.snowplowanalytics.iglu/v1?schema=x', {}, '/api/v1?schema=x', {}],
	[
		'meta-pixel',
		'/capi/events',
		post({event_name: 'PageView', 'fb.pixel_id': '123456789012345'}),
		'/api/events',
		post({event_name: 'PageView', pixel_id: '123456789012345'}),
	],
	[
		'meta-pixel',
		'/kaffe?id=123456789012345&ev=PageView&fbp=fb.1.1795500000000.1234567890',
		{type: 'image'},
		'/kaffe?id=123456789012345&ev=PageView&fbp=fb.no',
		{type: 'image'},
	],
];

test.each(pairs)('%s by its shape: %s (%j), but not %s (%j)', (vendor, its, sent, own, alike) => {
	const at = (path: string, rest: Seen) =>
		identify({url: `https://www.butikk.example${path}`, firstParty: true, ...rest});
	expect(at(its, sent)).toMatchObject({vendor, proxied: true});
	expect(at(own, alike)).toMatchObject({vendor: null, tracking: false, beacon: false, proxied: false});
});

test('each product that is known by its shape has an example and a near miss', () => {
	const known = ['matomo', 'piwik-pro', 'adobe-analytics', 'google-analytics', 'google-tag-manager', 'plausible'];
	expect([...new Set(pairs.map(([vendor]) => vendor))]).toEqual([...known, 'posthog', 'snowplow', 'meta-pixel']);
});

test('a page is no tracker for being called as one', () => {
	for (const file of ['matomo.js', 'piwik.js', 'ppms.js', 's_code.js', 'plausible.js']) {
		expect(
			identify({url: `https://butikk.example/blogg/${file}`, type: 'main_frame', firstParty: true}).vendor,
		).toBeNull();
	}
});
