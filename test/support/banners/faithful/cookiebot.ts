import {cookie} from '../site.ts';
import {faithful} from './faithful.ts';

/**
 * Sources: www.cookiebot.com/en/developer (object, methods, events, value of the cookie), support.cookiebot.com (Privacy Trigger), the ids in
 * github.com/duckduckgo/autoconsent/blob/main/lib/cmps/cookiebot.ts, github.com/cybotcorp/gtm-templates-cookiebot-cmp/blob/main/template.tpl.
 * Of the cookie's value only quotes and commas are percent-encoded.
 */
export const cookiebot = faithful({
	name: 'Cookiebot',
	platform: 'cookiebot',
	file: 'https://consent.cookiebot.com/uc.js',
	attributes: 'id="Cookiebot" data-cbid="00000000-0000-0000-0000-000000000000" data-blockingmode="manual"',
	kept: `(raw => !raw ? 'none' : /marketing:true/.test(raw) ? 'yes' : /statistics:true|preferences:true/.test(raw) ? 'part' : 'no')(decodeURIComponent(${cookie('CookieConsent')}))`,
	script: `
	const optional = ['preferences', 'statistics', 'marketing'];
	const read = () => /marketing/.test(kept('CookieConsent')) ? Object.fromEntries(optional.map(it => [it, decodeURIComponent(kept('CookieConsent')).includes(it + ':true')])) : null;
	const api = {consent: {necessary: true, preferences: false, statistics: false, marketing: false, method: null}, consented: false, declined: false, hasResponse: false, doNotTrack: false};
	const level = name => 'CybotCookiebotDialogBodyLevelButton' + name[0].toUpperCase() + name.slice(1);
	function apply(choice, fresh) {
		Object.assign(api.consent, choice, {method: 'explicit'});
		api.hasResponse = true;
		api.consented = optional.some(it => choice[it]);
		api.declined = !api.consented;
		tell(api.consented ? 'CookiebotOnAccept' : 'CookiebotOnDecline');
		tell('CookiebotOnConsentReady');
		consented(choice.marketing ? ['marketing'] : [], fresh);
	}
	api.submitCustomConsent = (preferences, statistics, marketing) => {
		const choice = {preferences, statistics, marketing};
		const value = "{stamp:'kQ5oUe0b1Q3vE0+1y2Y8xgBkTgQ7nq2GJ0yCk3m5sXo=',necessary:true," + optional.map(it => it + ':' + choice[it]).join(',') + ",method:'explicit',ver:1,utc:" + Date.now() + ",region:'no'}";
		keep('CookieConsent', value.replaceAll("'", '%27').replaceAll(',', '%2C'), 365);
		api.hide();
		apply(choice, true);
		widget();
	};
	api.show = () => {
		$('#CybotCookiebotDialog')?.remove();
		put('<div id="CybotCookiebotDialog" name="CybotCookiebotDialog" role="dialog" aria-modal="true" aria-labelledby="CybotCookiebotDialogBodyContentTitle" class="CybotCookiebotDialogActive CybotEdge" style="position:fixed;left:20%;right:20%;top:15%;padding:1rem;background:#fff;box-shadow:0 0 9px #000;z-index:2147483631"><div class="CybotCookiebotDialogContentWrapper"><div id="CybotCookiebotDialogBody"><div id="CybotCookiebotDialogBodyContent"><h2 id="CybotCookiebotDialogBodyContentTitle">' + words.title + '</h2><div id="CybotCookiebotDialogBodyContentText">' + words.text + '</div></div><div id="CybotCookiebotDialogBodyLevelWrapper" hidden><label><input type="checkbox" id="' + level('necessary') + '" class="CybotCookiebotDialogBodyLevelButton CybotCookiebotDialogBodyLevelButtonDisabled" disabled checked>' + words.necessary[0] + '</label>' + optional.map(it => '<label><input type="checkbox" class="CybotCookiebotDialogBodyLevelButton" id="' + level(it) + '">' + it + '</label>').join('') + '</div></div><div id="CybotCookiebotDialogFooter"><div id="CybotCookiebotDialogBodyButtonsWrapper"><button id="CybotCookiebotDialogBodyButtonDecline" class="CybotCookiebotDialogBodyButton">' + words.reject + '</button><button id="CybotCookiebotDialogBodyLevelButtonCustomize" class="CybotCookiebotDialogBodyButton">' + words.settings + '</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection" class="CybotCookiebotDialogBodyButton" hidden>' + words.save + '</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll" class="CybotCookiebotDialogBodyButton">' + words.accept + '</button></div></div></div></div><div id="CybotCookiebotDialogBodyUnderlay" class="CybotCookiebotDialogActive" style="position:fixed;inset:0;background:#0009;z-index:2147483630"></div>');
		const box = name => $('#' + level(name));
		on('#CybotCookiebotDialogBodyButtonDecline', () => api.submitCustomConsent(false, false, false));
		on('#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll', () => api.submitCustomConsent(true, true, true));
		on('#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection', () => api.submitCustomConsent(...optional.map(it => box(it).checked)));
		on('#CybotCookiebotDialogBodyLevelButtonCustomize', () => {
			$('#CybotCookiebotDialogBodyLevelWrapper').hidden = false;
			$('#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection').hidden = false;
			$('#CybotCookiebotDialogBodyLevelButtonCustomize').hidden = true;
		});
		tell('CookiebotOnDialogDisplay');
	};
	api.hide = () => $$('#CybotCookiebotDialog, #CybotCookiebotDialogBodyUnderlay').forEach(it => it.remove());
	api.renew = () => api.show();
	api.withdraw = () => api.submitCustomConsent(false, false, false);
	function widget() {
		$('#CookiebotWidget')?.remove();
		put('<div id="CookiebotWidget" class="CookiebotWidget-inactive" style="position:fixed;left:10px;bottom:10px;z-index:2147483629"><button class="CookiebotWidget-logo" aria-label="Cookiebot-widget" style="width:48px;height:48px">🍪</button><div class="CookiebotWidget-body" hidden style="background:#fff;padding:1rem"><div class="CookiebotWidget-main-logo">Cookiebot</div><p>' + words.title + '</p><div id="CookiebotWidget-buttons"><button id="CookiebotWidget-btn-withdraw">' + words.withdraw + '</button><button id="CookiebotWidget-btn-change">' + words.change + '</button></div></div></div>');
		on('.CookiebotWidget-logo', () => { $('.CookiebotWidget-body').hidden = false; });
		on('#CookiebotWidget-btn-withdraw', api.withdraw);
		on('#CookiebotWidget-btn-change', api.renew);
	}
	window.Cookiebot = window.CookieConsent = api;
	tell('CookiebotOnLoad');
	const before = read();
	if (before) { apply(before, false); widget(); } else setTimeout(api.show, 300);`,
});
