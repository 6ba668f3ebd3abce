import {expect, test} from 'vitest';
import {vendorOfCookie, vendorOfStorageKey} from '../../src/catalog/index.ts';

const day = 86_400;

test.each([
	['_ga', 'butikk.example', 'google-analytics', 730 * day],
	['_ga_8KQ2VN5XTE', 'butikk.example', 'google-analytics', 730 * day],
	['_gid', 'butikk.example', 'google-analytics', day],
	['_gat_gtag_UA_1234567_1', '.butikk.example', 'google-analytics', 60],
	['__utma', 'butikk.example', 'google-analytics', 730 * day],
	['_gcl_au', 'butikk.example', 'google-ads', 90 * day],
	['_gcl_aw', 'butikk.example', 'google-ads', 90 * day],
	['IDE', '.doubleclick.net', 'google-marketing-platform', 395 * day],
	['_fbp', 'butikk.example', 'meta-pixel', 90 * day],
	['fr', '.facebook.com', 'meta-pixel', 90 * day],
	['_uetvid', 'butikk.example', 'microsoft-advertising', 395 * day],
	['MUID', '.bing.com', 'microsoft-advertising', 395 * day],
	['MUID', '.clarity.ms', 'microsoft-clarity', 395 * day],
	['_clsk', 'butikk.example', 'microsoft-clarity', day],
	['li_sugr', '.linkedin.com', 'linkedin-insight-tag', 90 * day],
	['_ttp', 'butikk.example', 'tiktok-pixel', 395 * day],
	['_hjSessionUser_1234567', 'butikk.example', 'hotjar', 365 * day],
	['_hjSession_1234567', 'butikk.example', 'hotjar', 1800],
	['_pk_id.1.1fff', 'butikk.example', 'matomo', 395 * day],
	['_pk_ses.1.1fff', 'butikk.example', 'matomo', 1800],
	['__kla_id', 'butikk.example', 'klaviyo', 730 * day],
	['vuid', '.vimeo.com', 'vimeo', 730 * day],
	['CookieInformationConsent', 'butikk.example', 'cookie-information', 365 * day],
] as const)('%s on %s belongs to %s', (name, domain, vendor, lifetime) => {
	const found = vendorOfCookie(name, domain);
	expect(found?.vendor.id).toBe(vendor);
	expect(Math.floor(Number(found?.cookie.lifetime) / day) * day || found?.cookie.lifetime).toBe(lifetime);
});

test.each([
	['_gallery', 'butikk.example'],
	['_ga_theme_setting', 'butikk.example'],
	['_gcl_', 'butikk.example'],
	['_pk_idea', 'butikk.example'],
	['fr', 'butikk.example'],
	['id', 'butikk.example'],
	['IDE', 'notdoubleclick.net'],
	['m', 'butikk.example'],
	['session', 'butikk.example'],
	['', 'butikk.example'],
	['constructor', 'butikk.example'],
])('%s on %s is nobody’s', (name, domain) => {
	expect(vendorOfCookie(name, domain)).toBeNull();
});

test('a lifetime nobody documents stays blank', () => {
	expect(vendorOfCookie('nmstat')?.vendor.id).toBe('siteimprove');
	expect(vendorOfCookie('nmstat')?.cookie.lifetime).toBeUndefined();
	const ofDatadog = ['_dd_s', '_dd_s_v2', 'dd_cookie_test_abac94a8-7bf3-41a0-9743-6fe275393728'];
	expect(ofDatadog.map(name => vendorOfCookie(name)?.vendor.id)).toEqual(ofDatadog.map(() => 'datadog-rum'));
});

test('a name alone is enough when it means one vendor only, as in a policy’s cookie list', () => {
	expect(vendorOfCookie('IDE')?.vendor.id).toBe('google-marketing-platform');
	const placeholders = [
		'_ga_*',
		'_ga_#',
		'_ga_<container-id>',
		'_ga_XXXXXXXXXX',
		'_hjSession_{site_id}',
		'_pk_id.*',
		'_pk_ses*',
	];
	expect(placeholders.map(name => vendorOfCookie(name)?.vendor.id)).toEqual([
		...Array<string>(4).fill('google-analytics'),
		'hotjar',
		'matomo',
		'matomo',
	]);
	expect(vendorOfCookie('MUID')).toBeNull();
	expect(vendorOfCookie('JSESSIONID', '.nr-data.net')?.vendor.id).toBe('new-relic-browser');
	expect(vendorOfCookie('JSESSIONID', 'butikk.example')?.vendor.id).toBe('java');
});

test.each([
	['_hjUserAttributes', 'hotjar'],
	['_uetsid', 'microsoft-advertising'],
	['yt-remote-device-id', 'youtube'],
	['rc::a', 'google-recaptcha'],
	['mixpanelBrowserDb', 'mixpanel'],
	['persisted-queue:v1:hT4kQv9LmZ2xWc7RyN5bSd8fGj3pKa6E:event-queue:lock', 'segment'],
	['AMP_diagnostics_5b8d1f3a7c', 'amplitude'],
	['AMP_URL_INFO', 'amplitude'],
	['_dd_tab_id', 'datadog-rum'],
	['RollbarSession', 'rollbar'],
	['test_rudder_ls', 'rudderstack'],
	['handlekurv', undefined],
	['yt-remote', undefined],
])('storage key %s: %s', (key, vendor) => {
	expect(vendorOfStorageKey(key)?.id).toBe(vendor);
});
