// @vitest-environment happy-dom
import {afterEach, expect, it} from 'vitest';
import {cookiesNow, storedChoices} from '../../../src/content/consent/stored-choices.ts';

const choicesNow = async () => storedChoices(await cookiesNow());

afterEach(() => {
	localStorage.clear();
	document.cookie
		.split('; ')
		.forEach(pair => (document.cookie = `${pair.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT`));
});

it('finds a choice in a cookie and in storage, and leaves other cookies alone', async () => {
	document.cookie = '_ga=GA1.1.2.3';
	document.cookie = 'cookieconsent_status=deny';
	localStorage.setItem('klaro', '{"analytics":true}');
	expect(await choicesNow()).toEqual([
		{key: 'storage:klaro', signal: 'cmp-cookie', raw: '{"analytics":true}', cmp: 'klaro'},
		{key: 'cookieconsent_status', signal: 'cmp-cookie', raw: 'deny', cmp: 'osano-cookieconsent'},
	]);
});

it('leaves alone what another program keeps under the same name', async () => {
	document.cookie = 'CookieConsent=true';
	document.cookie = 'klaro=secret';
	localStorage.setItem('cc_cookie', '{"name":"Kari"}');
	expect(await choicesNow()).toEqual([]);
});

it('takes the keys a platform spreads its choice over for one', async () => {
	localStorage.setItem('stcm.consent.necessary', 'true');
	localStorage.setItem('stcm.consent.analytics', 'false');
	expect(await choicesNow()).toEqual([
		{
			key: 'storage:silktide',
			signal: 'cmp-cookie',
			raw: 'stcm.consent.analytics=false; stcm.consent.necessary=true',
			cmp: 'silktide',
		},
	]);
});

it('keeps the whole value, equals signs included', async () => {
	document.cookie = "CookieConsent={stamp:'Qw==',necessary:true,marketing:false}";
	expect((await choicesNow())[0]?.raw).toBe("{stamp:'Qw==',necessary:true,marketing:false}");
});

it('waits for the mark of a choice where defaults are written first', async () => {
	document.cookie = 'OptanonConsent=groups=C0001:1,C0002:1';
	expect(await choicesNow()).toEqual([]);
	document.cookie = 'OptanonAlertBoxClosed=2026-11-23T10:00:00.000Z';
	expect((await choicesNow()).map(({raw}) => raw)).toEqual(['groups=C0001:1,C0002:1']);
});

it('puts a choice spread over several cookies together', async () => {
	document.cookie = 'cmplz_statistics=allow';
	document.cookie = 'cmplz_marketing=deny';
	document.cookie = 'cmplz_banner-status=dismissed';
	expect((await choicesNow()).map(({raw}) => raw)).toEqual(['cmplz_marketing=deny; cmplz_statistics=allow']);
});

it('takes a TC string from the cookie of the standard', async () => {
	document.cookie = 'euconsent-v2=COtybn4PA';
	expect(await choicesNow()).toEqual([{key: 'euconsent-v2', signal: 'tcf', raw: 'COtybn4PA'}]);
});

it('finds a choice under a key that ends in a number of the site', async () => {
	localStorage.setItem('theme', 'dark');
	localStorage.setItem('_sp_local_state', '{"gdpr":{}}');
	localStorage.setItem(
		'_sp_user_consent_36026',
		'{"gdpr":{"consentStatus":{"consentedAll":true,"consentedToAny":true}}}',
	);
	expect(await choicesNow()).toEqual([
		{
			key: 'storage:_sp_user_consent_36026',
			signal: 'cmp-cookie',
			raw: '{"gdpr":{"consentStatus":{"consentedAll":true,"consentedToAny":true}}}',
			cmp: 'sourcepoint',
		},
	]);
});
