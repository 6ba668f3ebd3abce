import {cookie} from '../site.ts';
import {faithful} from './faithful.ts';

/**
 * Sources: complianz.io/cookies-from-complianz-what-are-they-for-and-how-can-you-use-them, github.com/Really-Simple-Plugins/complianz-gdpr
 * (cookiebanner/: classes of the banner, names of its cookies and events), github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/complianz-banner.json.
 * The banner is in the page from the start, hidden; the tab that manages consent comes once it is gone.
 */
export const complianz = faithful({
	name: 'Complianz',
	platform: 'complianz',
	file: '/wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.min.js?ver=1716372389',
	attributes: 'id="cmplz-cookiebanner-js" defer',
	kept: `((banner, marketing, statistics) => banner !== 'dismissed' ? 'none' : marketing === 'allow' ? 'yes' : statistics === 'allow' ? 'part' : 'no')(${cookie('cmplz_banner-status')}, ${cookie('cmplz_marketing')}, ${cookie('cmplz_statistics')})`,
	script: `
	const optional = ['preferences', 'statistics', 'marketing'];
	const has = category => category === 'functional' || kept('cmplz_' + category) === 'allow';
	const isDismissed = () => kept('cmplz_banner-status') === 'dismissed';
	put('<style>.cmplz-hidden {display: none !important}</style><div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner cmplz-hidden banner-1 bottom-right-view-preferences optin cmplz-bottom-right cmplz-categories-type-view-preferences" aria-modal="true" data-nosnippet="true" role="dialog" aria-live="polite" aria-labelledby="cmplz-header-1-optin" style="position:fixed;right:20px;bottom:20px;width:450px;background:#fff;border:1px solid;padding:1rem;z-index:99999"><div class="cmplz-header"><div class="cmplz-title" id="cmplz-header-1-optin">' + words.title + '</div><div class="cmplz-close" tabindex="0" role="button" aria-label="close-dialog">×</div></div><div class="cmplz-body"><div class="cmplz-message">' + words.text + '</div><div class="cmplz-categories cmplz-hidden">' + optional.map(it => '<details class="cmplz-category cmplz-' + it + '"><summary><input type="checkbox" class="cmplz-consent-checkbox cmplz-' + it + '" id="cmplz-' + it + '-optin" data-category="cmplz_' + it + '"><label for="cmplz-' + it + '-optin">' + it + '</label></summary></details>').join('') + '</div></div><div class="cmplz-buttons"><button class="cmplz-btn cmplz-accept">' + words.accept + '</button><button class="cmplz-btn cmplz-deny">' + words.reject + '</button><button class="cmplz-btn cmplz-view-preferences">' + words.settings + '</button><button class="cmplz-btn cmplz-save-preferences cmplz-hidden">' + words.save + '</button></div></div></div><div id="cmplz-manage-consent" data-nosnippet="true" style="position:fixed;right:40px;bottom:0"><button class="cmplz-btn cmplz-hidden cmplz-manage-consent manage-consent-1">' + words.change + '</button></div>');
	const banner = $('.cmplz-cookiebanner');
	const show = () => { banner.classList.remove('cmplz-hidden', 'cmplz-dismissed'); banner.classList.add('cmplz-show'); $('.cmplz-manage-consent').classList.add('cmplz-hidden'); };
	const hide = () => { banner.classList.remove('cmplz-show'); banner.classList.add('cmplz-hidden', 'cmplz-dismissed'); $('.cmplz-manage-consent').classList.remove('cmplz-hidden'); };
	function choose(isYes) {
		keep('cmplz_consented_services', '', 365);
		keep('cmplz_policy_id', '16', 365);
		for (const it of optional) keep('cmplz_' + it, isYes(it) ? 'allow' : 'deny', 365);
		keep('cmplz_functional', 'allow', 365);
		keep('cmplz_banner-status', 'dismissed', 365);
		hide();
		for (const category of optional) tell('cmplz_status_change', document, {category, value: isYes(category) ? 'allow' : 'deny', region: 'eu', categories: optional.filter(has)});
		tell('cmplz_fire_categories', document, {categories: optional.filter(has), region: 'eu'});
		consented(has('marketing') ? ['marketing'] : [], true);
	}
	on('.cmplz-accept', () => choose(() => true));
	on('.cmplz-deny', () => choose(() => false));
	on('.cmplz-save-preferences', () => choose(it => $('#cmplz-' + it + '-optin').checked));
	on('.cmplz-view-preferences', () => {
		for (const it of optional) $('#cmplz-' + it + '-optin').checked = has(it);
		$('.cmplz-categories').classList.remove('cmplz-hidden');
		$('.cmplz-save-preferences').classList.remove('cmplz-hidden');
		$('.cmplz-view-preferences').classList.add('cmplz-hidden');
	});
	on('.cmplz-close', () => choose(() => false));
	on('.cmplz-manage-consent', show);
	window.cmplz_has_consent = has;
	window.cmplz_accept_all = () => choose(() => true);
	window.cmplz_deny_all = () => choose(() => false);
	if (isDismissed()) {
		hide();
		consented(has('marketing') ? ['marketing'] : [], false);
	} else setTimeout(() => { show(); tell('cmplz_cookie_warning_loaded', document, 'eu'); }, 200);`,
});
