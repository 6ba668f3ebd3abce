import {expect, test} from 'vitest';
import {identify, vendors} from '../../src/catalog/index.ts';

type Kind = 'beacon' | 'tracks' | 'serves' | 'telemetry';

// beacon: tracks and records. tracks: loads what tracks. serves: shows or does something. telemetry: records, not on a visitor.
const examples: readonly (readonly [vendor: string, kind: Kind, url: string])[] = [
	['google-analytics', 'tracks', 'https://www.googletagmanager.com/gtag/js?id=G-8KQ2VN5XTE&l=dataLayer&cx=c'],
	['google-analytics', 'tracks', 'https://www.googletagmanager.com/gtag/js?id=UA-1234567-1'],
	['google-analytics', 'tracks', 'https://www.google-analytics.com/analytics.js'],
	['google-analytics', 'tracks', 'https://ssl.google-analytics.com/ga.js'],
	[
		'google-analytics',
		'beacon',
		'https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE&gcs=G100&en=page_view',
	],
	['google-analytics', 'beacon', 'https://region1.analytics.google.com/g/collect?v=2&tid=G-8KQ2VN5XTE'],
	['google-analytics', 'beacon', 'https://www.google-analytics.com/j/collect?v=1&t=pageview&tid=UA-1234567-1'],
	['google-analytics', 'beacon', 'https://ssl.google-analytics.com/r/__utm.gif?utmwv=5.6.7&utmac=UA-1234567-1'],
	['google-analytics', 'beacon', 'https://stats.g.doubleclick.net/g/collect?v=2&tid=G-8KQ2VN5XTE&cid=1.2'],
	['google-analytics', 'beacon', 'https://www.google.no/ads/ga-audiences?t=sr&tid=G-8KQ2VN5XTE'],
	['google-tag-manager', 'serves', 'https://www.googletagmanager.com/gtm.js?id=GTM-N7XQ4P2'],
	['google-tag-manager', 'serves', 'https://www.googletagmanager.com/ns.html?id=GTM-N7XQ4P2'],
	['google-tag-manager', 'serves', 'https://www.googletagmanager.com/gtag/js?id=GT-N7XQ4P2'],
	['google-tag-manager', 'telemetry', 'https://www.googletagmanager.com/a?id=GTM-N7XQ4P2&v=3&t=t'],
	['google-ads', 'tracks', 'https://www.googletagmanager.com/gtag/js?id=AW-987654321'],
	['google-ads', 'tracks', 'https://www.googleadservices.com/pagead/conversion_async.js'],
	['google-ads', 'beacon', 'https://www.googleadservices.com/pagead/conversion/987654321/?label=aBcDeF&gcs=G111'],
	['google-ads', 'beacon', 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/987654321/?random=1'],
	['google-ads', 'beacon', 'https://www.google.com/pagead/1p-user-list/987654321/?random=1'],
	['google-ads', 'beacon', 'https://www.google.co.uk/pagead/1p-conversion/987654321/?random=1'],
	['google-ads', 'beacon', 'https://www.google.com/ccm/collect?en=page_view&dl=https%3A%2F%2Fbutikk.example%2F'],
	['google-ads', 'beacon', 'https://pagead2.googlesyndication.com/ccm/collect?gcs=G100&en=page_view'],
	['google-marketing-platform', 'tracks', 'https://www.googletagmanager.com/gtag/js?id=DC-1234567'],
	['google-ad-manager', 'tracks', 'https://securepubads.g.doubleclick.net/tag/js/gpt.js'],
	[
		'google-marketing-platform',
		'beacon',
		'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=invmedia;cat=butikk',
	],
	[
		'google-marketing-platform',
		'beacon',
		'https://ad.doubleclick.net/ddm/activity/src=1234567;type=salg;cat=takk;ord=1',
	],
	['google-marketing-platform', 'beacon', 'https://cm.g.doubleclick.net/pixel?google_nid=partner&google_cm'],
	['google-marketing-platform', 'beacon', 'https://adservice.google.no/ddm/fls/z/src=1234567;type=salg'],
	[
		'google-adsense',
		'tracks',
		'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456',
	],
	[
		'google-adsense',
		'tracks',
		'https://googleads.g.doubleclick.net/pagead/ads?client=ca-pub-1234567890123456&output=html',
	],
	['google-adsense', 'beacon', 'https://pagead2.googlesyndication.com/pcs/activeview?xai=AKAOjs'],
	['meta-pixel', 'tracks', 'https://connect.facebook.net/en_US/fbevents.js'],
	['meta-pixel', 'tracks', 'https://connect.facebook.net/signals/config/123456789012345?v=2.9.180&r=stable'],
	[
		'meta-pixel',
		'beacon',
		'https://www.facebook.com/tr/?id=123456789012345&ev=PageView&dl=https%3A%2F%2Fbutikk.example',
	],
	['meta-pixel', 'beacon', 'https://www.facebook.com/tr?id=123456789012345&ev=Purchase'],
	['microsoft-advertising', 'tracks', 'https://bat.bing.com/bat.js'],
	['microsoft-advertising', 'tracks', 'https://bat.bing.com/p/action/12345678.js'],
	['microsoft-advertising', 'beacon', 'https://bat.bing.com/action/0?ti=12345678&Ver=2&evt=pageLoad'],
	['microsoft-advertising', 'beacon', 'https://bat.bing.net/actionp/0?ti=12345678&evt=pageHide'],
	['microsoft-clarity', 'tracks', 'https://www.clarity.ms/tag/abcdefghij'],
	['microsoft-clarity', 'tracks', 'https://www.clarity.ms/tag/uet/12345678'],
	['microsoft-clarity', 'beacon', 'https://k.clarity.ms/collect'],
	['microsoft-clarity', 'beacon', 'https://c.clarity.ms/c.gif?CtsSyncId=0A'],
	['linkedin-insight-tag', 'tracks', 'https://snap.licdn.com/li.lms-analytics/insight.min.js'],
	['linkedin-insight-tag', 'beacon', 'https://px.ads.linkedin.com/collect/?v=2&fmt=js&pid=123456&time=1'],
	['linkedin-insight-tag', 'beacon', 'https://www.linkedin.com/px/li_sync?redirect=https%3A%2F%2Fpx.ads.linkedin.com'],
	['tiktok-pixel', 'tracks', 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGH&lib=ttq'],
	['tiktok-pixel', 'beacon', 'https://analytics.tiktok.com/api/v2/pixel'],
	['snap-pixel', 'tracks', 'https://sc-static.net/scevent.min.js'],
	['snap-pixel', 'tracks', 'https://tr.snapchat.com/config/no/12345678-aaaa-bbbb-cccc-1234567890ab.js'],
	['snap-pixel', 'beacon', 'https://tr.snapchat.com/p'],
	['pinterest-tag', 'tracks', 'https://s.pinimg.com/ct/core.js'],
	['pinterest-tag', 'beacon', 'https://ct.pinterest.com/v3/?tid=2612345678901&event=pagevisit'],
	['x-pixel', 'tracks', 'https://static.ads-twitter.com/uwt.js'],
	['x-pixel', 'beacon', 'https://t.co/1/i/adsct?bci=3&p_id=Twitter&txn_id=o1abc'],
	['x-pixel', 'beacon', 'https://analytics.twitter.com/1/i/adsct?p_id=Twitter&txn_id=o1abc'],
	['hotjar', 'tracks', 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6'],
	['hotjar', 'beacon', 'https://in.hotjar.com/api/v2/client/sites/1234567/visit-data?sv=6'],
	['hotjar', 'beacon', 'wss://ws12.hotjar.com/api/v2/client/ws'],
	['matomo', 'tracks', 'https://cdn.matomo.cloud/butikk.matomo.cloud/matomo.js'],
	['matomo', 'beacon', 'https://butikk.matomo.cloud/matomo.php?idsite=1&rec=1&url=https%3A%2F%2Fbutikk.example'],
	['matomo', 'beacon', 'https://statistikk.kommune.example/piwik.php?idsite=3&rec=1'],
	['plausible', 'tracks', 'https://plausible.io/js/script.js'],
	['plausible', 'beacon', 'https://plausible.io/api/event'],
	['hubspot', 'tracks', 'https://js-eu1.hs-scripts.com/12345678.js'],
	['hubspot', 'tracks', 'https://js.hs-analytics.net/analytics/1700000000000/12345678.js'],
	['hubspot', 'serves', 'https://js.hsforms.net/forms/embed/v2.js'],
	['hubspot', 'beacon', 'https://track.hubspot.com/__ptq.gif?k=1&v=1.1&a=12345678'],
	['mailchimp', 'tracks', 'https://chimpstatic.com/mcjs-connected/js/users/abc/def.js'],
	['mailchimp', 'serves', 'https://butikk.us4.list-manage.com/subscribe/post?u=abc&id=def'],
	['mailchimp', 'beacon', 'https://butikk.us4.list-manage.com/track/open.php?u=abc&id=def'],
	['klaviyo', 'tracks', 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=AbC123'],
	['klaviyo', 'beacon', 'https://a.klaviyo.com/client/events/?company_id=AbC123'],
	['launchdarkly', 'serves', 'https://app.launchdarkly.com/sdk/goals/64a7c0e1f25b3d9860ae7c41'],
	['launchdarkly', 'serves', 'https://clientsdk.eu.launchdarkly.com/sdk/evalx/64a7c0e1f25b3d9860ae7c41/contexts/e30'],
	['launchdarkly', 'telemetry', 'https://events.launchdarkly.com/events/bulk/64a7c0e1f25b3d9860ae7c41'],
	['launchdarkly', 'telemetry', 'https://events.eu.launchdarkly.com/events/bulk/64a7c0e1f25b3d9860ae7c41'],
	['siteimprove', 'tracks', 'https://siteimproveanalytics.com/js/siteanalyze_123456.js'],
	[
		'siteimprove',
		'beacon',
		'https://123456.global.siteimproveanalytics.io/image.aspx?url=https%3A%2F%2Fkommune.example',
	],
	['klarna', 'serves', 'https://x.klarnacdn.net/kp/lib/v1/api.js'],
	['klarna', 'serves', 'https://eu-library.klarnaservices.com/lib.js'],
	['klarna', 'telemetry', 'https://eu.klarnaevt.com/v1/checkout/loaded'],
	['vipps', 'serves', 'https://checkout.vipps.no/vippsCheckoutSDK.js'],
	['stripe', 'serves', 'https://js.stripe.com/v3/'],
	['stripe', 'telemetry', 'https://r.stripe.com/b'],
	['stripe', 'telemetry', 'https://m.stripe.com/6'],
	['youtube', 'serves', 'https://www.youtube.com/embed/abcdefghijk?rel=0'],
	['youtube', 'serves', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
	['youtube', 'serves', 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg'],
	['youtube', 'serves', 'https://rr3---sn-5hne6nsr.googlevideo.com/videoplayback?expire=1&id=o-AB&sig=xyz'],
	['youtube', 'beacon', 'https://www.youtube.com/youtubei/v1/log_event?alt=json'],
	['youtube', 'beacon', 'https://www.youtube.com/api/stats/qoe?event=streamingstats&docid=abcdefghijk'],
	['vimeo', 'serves', 'https://player.vimeo.com/video/123456789?dnt=1'],
	['vimeo', 'serves', 'https://i.vimeocdn.com/video/123456789-abc-d?mw=1280'],
	['vimeo', 'beacon', 'https://fresnel.vimeocdn.com/add/player-stats?beacon=1&session-id=abc'],
	['google-fonts', 'serves', 'https://fonts.googleapis.com/css2?family=Inter:wght@400;700&display=swap'],
	['google-fonts', 'serves', 'https://fonts.gstatic.com/s/inter/v13/UcCO3FwrK3iLTeHuS.woff2'],
	['google-recaptcha', 'serves', 'https://www.google.com/recaptcha/api.js?render=6Lc'],
	['google-recaptcha', 'serves', 'https://www.gstatic.com/recaptcha/releases/abc/recaptcha__no.js'],
	['google-recaptcha', 'serves', 'https://www.recaptcha.net/recaptcha/api.js'],
	['cookiebot', 'serves', 'https://consent.cookiebot.com/uc.js'],
	['cookiebot', 'serves', 'https://consentcdn.cookiebot.eu/consentconfig/abc/settings.json'],
	['cookiebot', 'telemetry', 'https://imgsct.cookiebot.com/1.gif?dgi=abc'],
	['onetrust', 'serves', 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'],
	['onetrust', 'serves', 'https://geolocation.onetrust.com/cookieconsentpub/v1/geo/location'],
	['cookie-information', 'serves', 'https://policy.app.cookieinformation.com/uc.js'],
];

test.each(examples)('%s %s %s', (vendor, kind, url) => {
	const identified = identify({url, firstParty: false});
	expect(identified).toMatchObject({url, vendor, proxied: false});
	expect(identified.tracking).toBe(kind === 'beacon' || kind === 'tracks');
	expect(identified.beacon).toBe(kind === 'beacon' || kind === 'telemetry');
});

const claimed = vendors.flatMap(({id, requests}) =>
	requests.flatMap(({host = [], path, file, mark, types, parameters, body}) =>
		[host].flat().flatMap(each => ((path ?? file ?? mark ?? types ?? parameters ?? body) ? [] : [[id, each] as const])),
	),
);

test('what is asked of a vendor’s own host is named after it, and of a host beside it is not', () => {
	const other = claimed.filter(([id, host]) => identify({url: `https://${host}/`, firstParty: false}).vendor !== id);
	expect(other).toEqual([]);
	expect(claimed.length).toBeGreaterThan(500);
	const whole = claimed.filter(([, host]) => host.split('.').length === 2);
	const beside = whole.filter(([id, host]) => identify({url: `https://not${host}/`, firstParty: false}).vendor === id);
	expect(beside).toEqual([]);
});

test('every vendor is known by a request, a cookie or a name', () => {
	expect(
		vendors.filter(({requests, cookies = [], storage = []}) => requests.length + cookies.length + storage.length === 0),
	).toEqual([]);
});

test('a request carries the names its vendor and owner go by today', () => {
	expect(identify({url: 'https://www.facebook.com/tr/?id=123456789012345&ev=PageView'})).toMatchObject({
		vendor: 'meta-pixel',
		name: 'Meta Pixel',
		owner: 'Meta',
		category: 'advertising',
	});
});

test.each([
	['https://www.facebook.com/butikk', 'Meta'],
	['https://www.google.com/search?q=samsvar', 'Google'],
	['https://www.linkedin.com/in/kari', 'LinkedIn'],
])('%s is known by its owner alone', (url, owner) => {
	expect(identify({url, firstParty: false})).toMatchObject({vendor: null, tracking: false, beacon: false});
	expect(identify({url, firstParty: false}).owner?.toLowerCase()).toContain(owner.toLowerCase());
});

test.each([
	'https://notgoogle-analytics.com/g/collect',
	'https://hotjar.com.example.org/c/hotjar-1.js',
	'https://google-analytics.com.evil.example/',
])('%s only looks like a known host', url =>
	expect(identify({url, firstParty: false})).toMatchObject({vendor: null, owner: null}),
);

test.each([
	'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
	'blob:https://butikk.example/1',
	'about:blank',
	'chrome-extension://abc/x.js',
	'',
	'not a url',
])('%s went to nobody', url =>
	expect(identify({url})).toMatchObject({url, vendor: null, owner: null, tracking: false}),
);
