import {Window} from 'happy-dom';
import {expect, it} from 'vitest';
import {cmps} from '../../../src/consent/index.ts';

// They are asked all at once: one that is no selector would take every platform along.
it.each(cmps.map(cmp => [cmp.id, cmp] as const))('%s is looked for by selectors that are some', (_, cmp) => {
	const {document} = new Window();
	const {root, second, accept, reject, settings, save, reopen} = cmp.banner;
	for (const selector of [cmp.element, root, second, accept, reject, settings, save, reopen]) {
		if (selector !== undefined) expect(document.querySelector(selector)).toBeNull();
	}
});

const scripts: readonly (readonly [src: string, cmp: string | null])[] = [
	['https://cdn.shopify.com/shopifycloud/privacy-banner/storefront-banner.js', 'shopify'],
	['https://static.parastorage.com/services/cookie-consent-banner-for-uou/1.2.0/app.js', 'wix'],
	['https://s.pandect.es/scripts/pandectes-core.js', 'pandectes'],
	['https://a.example/modules/contrib/eu_cookie_compliance/js/eu_cookie_compliance.min.js?v=1', 'eu-cookie-compliance'],
	['https://a.example/wp-content/plugins/cookie-notice/js/front.min.js', 'cookie-notice'],
	['https://a.example/wp-content/plugins/cookie-law-info/lite/frontend/js/script.min.js', 'cookieyes'],
	['https://a.example/wp-content/plugins/cookie-law-info/public/js/cookie-law-info-public.js', 'webtoffee'],
	['https://a.example/wp-content/plugins/cookie-law-info/legacy/public/js/cookie-law-info-public.js', 'webtoffee'],
	['https://a.example/wp-content/plugins/cookie-law-info/js/cookielawinfo.js?ver=1.6.3', 'webtoffee'],
	['https://a.example/lib/webtoffee-gdpr-cookie-consent/public/js/cookie-law-info-public.js', 'webtoffee'],
	['https://fundingchoicesmessages.google.com/i/pub-1?ers=1', 'google-funding-choices'],
	['https://global.ketchcdn.com/web/v3/config/a/b/boot.js', 'ketch'],
	['https://transcend-cdn.com/cm/a/airgap.js', 'transcend'],
	['https://app.enzuzo.com/scripts/cookiebar/c4b59d26', 'enzuzo'],
	['https://policy.cookiereports.com/b50c8635_panel-en-gb.js', 'cookie-reports'],
	['https://cdn-prod.securiti.ai/consent/cookie-consent-sdk-loader.js', 'securiti'],
	['https://cookie-cdn.cookiepro.com/scripttemplates/otSDKStub.js', 'onetrust'],
	['https://cmp.avis.example/unified/wrapperMessagingWithoutDetection.js', 'sourcepoint'],
	['https://a.example/typo3conf/ext/cookieman/Resources/Public/Js/cookieman.min.js?1', 'cookieman'],
	['https://a.example/_assets/0f/Js/cookieman-init.js', 'cookieman'],
	['https://cdn.jsdelivr.net/gh/jfeltkamp/cookiesjsr@1/dist/cookiesjsr.min.js', 'cookies-drupal'],
	['https://a.example/silktide-consent-manager.js', 'silktide'],
	['https://www.termsfeed.com/public/cookie-consent/4.2.0/cookie-consent.js', 'termsfeed'],
	['https://widgets.legalmonster.com/v1/legal.js', 'openli'],
	['https://tag.goadopt.io/injector.js?website_code=a', 'adopt'],
	['https://the.gatekeeperconsent.com/cmp.min.js', 'ezoic'],
	['https://a.example/js/consentmode.js', null],
	['https://static.parastorage.com/services/wix-thunderbolt/dist/main.js', null],
	['https://tags.tiqcdn.com/utag/a/b/prod/utag.js', null],
	['https://cdn.shopify.com/s/files/theme.js', null],
];

it.each(scripts)('%s is the script of %s', (src, expected) => {
	const known = cmps.filter(cmp => cmp.scripts.some(pattern => pattern.test(src))).map(({id}) => id);
	expect(known).toEqual(expected === null ? [] : [expected]);
});
