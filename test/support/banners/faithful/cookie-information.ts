import {cookie} from '../site.ts';
import {faithful} from './faithful.ts';

/**
 * Sources: support.cookieinformation.com/en/articles/5373910-all-you-need-to-know-about-consents and the articles beside it (SDK, events, the
 * widget that renews), cookie values as published in github.com/artsdatabanken (CookiesHelper) and elsewhere, the functions in
 * github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts. A yes is kept for a year, a no for two weeks.
 */
export const cookieInformation = faithful({
	name: 'Cookie Information',
	platform: 'cookie-information',
	file: 'https://policy.app.cookieinformation.com/uc.js',
	attributes: 'id="CookieConsent" data-culture="NB"',
	kept: `(raw => !raw ? 'none' : (it => it.includes('cookie_cat_marketing') ? 'yes' : it.length > 1 ? 'part' : 'no')(JSON.parse(decodeURIComponent(raw)).consents_approved))(${cookie('CookieInformationConsent')})`,
	script: `
	const all = ['cookie_cat_necessary', 'cookie_cat_functional', 'cookie_cat_statistic', 'cookie_cat_marketing', 'cookie_cat_unclassified'];
	const stored = () => (kept('CookieInformationConsent') ? JSON.parse(decodeURIComponent(kept('CookieInformationConsent'))) : null);
	const given = category => stored()?.consents_approved.includes(category) ?? false;
	function submit(approved) {
		const denied = all.filter(it => !approved.includes(it));
		const value = {website_uuid: '00000000-0000-4000-8000-000000000000', timestamp: new Date().toISOString(), consent_url: location.href, consent_website: location.hostname, consent_domain: location.hostname, user_uid: crypto.randomUUID(), consents_approved: approved, consents_denied: denied, user_agent: navigator.userAgent};
		keep('CookieInformationConsent', encodeURIComponent(JSON.stringify(value)), denied.length > 0 ? 14 : 365);
		$('#cookie-information-template-wrapper').remove();
		tell('CookieInformationConsentGiven');
		consented(given('cookie_cat_marketing') ? ['marketing'] : [], true);
		icon();
	}
	function show() {
		$('#cookie-information-template-wrapper')?.remove();
		$('#Coi-Renew')?.remove();
		const boxes = [['functional', 'Functional'], ['statistic', words.analytics[0]], ['marketing', words.marketing[0]]].map(([id, name]) => '<label class="coi-checkboxes__label"><input type="checkbox" class="coi-checkbox" id="cookie_cat_' + id + '"' + (given('cookie_cat_' + id) ? ' checked' : '') + '>' + name + '</label>').join('');
		put('<div id="cookie-information-template-wrapper"><div id="coiOverlay" class="coi-banner-background" style="position:fixed;inset:0;background:#0008;z-index:99999"><div id="coi-banner-wrapper" class="coi-banner__wrapper" role="dialog" aria-modal="true" aria-labelledby="coiBannerHeadline" style="position:fixed;left:20%;right:20%;bottom:2rem;background:#fff;padding:1rem"><div class="coi-banner__page" id="coiPage-1"><h2 class="coi-banner__headline" id="coiBannerHeadline">' + words.title + '</h2><div class="coi-banner__text">' + words.text + '</div><div class="coi-button-group"><button id="declineButton" class="coi-banner__decline" onclick="CookieInformation.declineAllCategories()">' + words.reject + '</button><button class="coi-banner__lastpage" id="show_details">' + words.settings + '</button><button class="coi-banner__accept" onclick="CookieInformation.submitAllCategories()">' + words.accept + '</button></div></div><div class="coi-banner__page" id="coiPage-2" hidden><div class="coi-checkboxes">' + boxes + '</div><div class="coi-button-group"><button class="coi-banner__accept" id="updateButton">' + words.save + '</button></div></div></div></div></div>');
		on('#show_details', () => { $('#coiPage-2').hidden = false; $('#show_details').hidden = true; });
		on('#updateButton', () => submit(['cookie_cat_necessary', ...$$('.coi-checkbox:checked').map(it => it.id)]));
	}
	function icon() {
		put('<button id="Coi-Renew" aria-label="Renew or change your cookie consent" style="position:fixed;left:10px;bottom:10px;width:40px;height:40px">🍪</button>');
		on('#Coi-Renew', show);
	}
	window.CookieInformation = {submitAllCategories: () => submit(all), declineAllCategories: () => submit(['cookie_cat_necessary']), getConsentGivenFor: given, renew: show};
	window.CookieConsent = {renew: show};
	if (stored()) {
		tell('CookieInformationConsentGiven');
		consented(given('cookie_cat_marketing') ? ['marketing'] : [], false);
		icon();
	} else setTimeout(show, 200);`,
});
