import {cookie} from '../site.ts';
import {faithful} from './faithful.ts';

/**
 * Sources: www.cookieyes.com/documentation (events and functions, the consent cookie, "consent revisit" button),
 * www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes, classes and `data-cky-tag` in
 * github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/cookieyes.json. The cookie is there before a choice, without an action.
 */
export const cookieyes = faithful({
	name: 'CookieYes',
	platform: 'cookieyes',
	file: 'https://cdn-cookieyes.com/client_data/0123456789abcdef01234567/script.js',
	attributes: 'id="cookieyes"',
	kept: `(raw => !raw.includes('action:yes') ? 'none' : raw.includes('advertisement:yes') ? 'yes' : /(functional|analytics):yes/.test(raw) ? 'part' : 'no')(decodeURIComponent(${cookie('cookieyes-consent')}))`,
	script: `
	const optional = ['functional', 'analytics', 'performance', 'advertisement', 'other'];
	const fields = () => Object.fromEntries(kept('cookieyes-consent').split(',').map(it => it.split(':')));
	const id = fields().consentid || btoa(crypto.randomUUID()).slice(0, 43);
	const write = (consent, action, categories) => keep('cookieyes-consent', ['consentid:' + id, 'consent:' + consent, 'action:' + action, ...categories].join(','), 365);
	function choose(yes) {
		const granted = optional.filter(yes);
		write(granted.length > 0 ? 'yes' : 'no', 'yes', ['necessary:yes', ...optional.map(it => it + ':' + (granted.includes(it) ? 'yes' : 'no'))]);
		$('.cky-consent-container').classList.add('cky-hide');
		$('.cky-modal').classList.remove('cky-modal-open');
		$('.cky-overlay').classList.add('cky-hide');
		revisit(true);
		tell('cookieyes_consent_update', document, {accepted: ['necessary', ...granted], rejected: optional.filter(it => !granted.includes(it))});
		consented(granted.includes('advertisement') ? ['marketing'] : [], true);
	}
	const revisit = isThere => $('.cky-btn-revisit-wrapper').classList.toggle('cky-revisit-hide', !isThere);
	function details() {
		const now = fields();
		for (const it of optional) $('#ckySwitch' + it).checked = now[it] === 'yes';
		$('.cky-modal').classList.add('cky-modal-open');
		$('.cky-overlay').classList.remove('cky-hide');
	}
	put('<style>.cky-hide, .cky-revisit-hide, .cky-modal:not(.cky-modal-open) {display: none !important}</style><div class="cky-overlay cky-hide" style="position:fixed;inset:0;background:#0006;z-index:99998"></div><div class="cky-btn-revisit-wrapper cky-revisit-bottom-left cky-revisit-hide" data-cky-tag="revisit-consent" style="position:fixed;left:15px;bottom:15px;z-index:99999"><button class="cky-btn-revisit" aria-label="Consent Preferences" style="width:40px;height:40px">🍪</button></div><div class="cky-consent-container cky-box-bottom-left cky-hide" tabindex="0" aria-label="' + words.title + '" role="region" style="position:fixed;left:40px;bottom:40px;width:440px;background:#fff;border:1px solid;padding:1rem;z-index:9999999"><div class="cky-consent-bar" data-cky-tag="notice"><div class="cky-notice"><p class="cky-title" role="heading">' + words.title + '</p><div class="cky-notice-des" data-cky-tag="description"><p>' + words.text + '</p></div><div class="cky-notice-btn-wrapper" data-cky-tag="notice-buttons"><button class="cky-btn cky-btn-customize" data-cky-tag="settings-button">' + words.settings + '</button><button class="cky-btn cky-btn-reject" data-cky-tag="reject-button">' + words.reject + '</button><button class="cky-btn cky-btn-accept" data-cky-tag="accept-button">' + words.accept + '</button></div></div></div></div><div class="cky-modal" tabindex="0" style="position:fixed;left:20%;right:20%;top:10%;background:#fff;padding:1rem;z-index:999999999"><div class="cky-preference-center" data-cky-tag="detail" role="dialog" aria-modal="true"><div class="cky-preference-header"><span class="cky-preference-title">' + words.settings + '</span><button class="cky-btn-close" aria-label="Close">×</button></div><div class="cky-preference-body-wrapper"><p>' + words.text + '</p>' + optional.map(it => '<div class="cky-accordion"><div class="cky-switch"><input type="checkbox" id="ckySwitch' + it + '" aria-label="' + it + '"></div>' + it + '</div>').join('') + '</div><div class="cky-footer-wrapper"><div class="cky-prefrence-btn-wrapper" data-cky-tag="detail-buttons"><button class="cky-btn cky-btn-reject" data-cky-tag="detail-reject-button">' + words.reject + '</button><button class="cky-btn cky-btn-preferences" data-cky-tag="detail-save-button">' + words.save + '</button><button class="cky-btn cky-btn-accept" data-cky-tag="detail-accept-button">' + words.accept + '</button></div></div></div></div>');
	on('.cky-btn-accept', () => choose(() => true));
	on('.cky-btn-reject', () => choose(() => false));
	on('.cky-btn-preferences', () => choose(it => $('#ckySwitch' + it).checked));
	on('.cky-btn-customize, .cky-btn-revisit', details);
	on('.cky-btn-close', () => { $('.cky-modal').classList.remove('cky-modal-open'); $('.cky-overlay').classList.add('cky-hide'); });
	window.getCkyConsent = () => ({activeLaw: 'gdpr', categories: Object.fromEntries(optional.map(it => [it, fields()[it] === 'yes'])), isUserActionCompleted: fields().action === 'yes', consentID: id, languageCode: document.documentElement.lang});
	window.revisitCkyConsent = details;
	window.performBannerAction = action => choose(() => action === 'accept_all');
	tell('cookieyes_banner_load', document, getCkyConsent());
	if (fields().action === 'yes') {
		revisit(true);
		consented(fields().advertisement === 'yes' ? ['marketing'] : [], false);
	} else {
		write('', '', ['necessary:', ...optional.map(it => it + ':')]);
		setTimeout(() => $('.cky-consent-container').classList.remove('cky-hide'), 200);
	}`,
});
