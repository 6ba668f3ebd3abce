import {cookie} from '../site.ts';
import {faithful} from './faithful.ts';

/**
 * Sources: developer.onetrust.com/onetrust/docs/javascript-api and /javascript-events-guide, my.onetrust.com (cookies OptanonConsent and
 * OptanonAlertBoxClosed), the ids in github.com/duckduckgo/autoconsent/blob/main/lib/cmps/onetrust.ts, cookie values quoted at
 * www.auditcookies.com/cookies/OptanonConsent. The first page view writes OptanonConsent already.
 */
export const onetrust = faithful({
	name: 'OneTrust',
	platform: 'onetrust',
	file: 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js',
	attributes: 'charset="UTF-8" data-domain-script="00000000-0000-0000-0000-000000000000"',
	kept: `((raw, closed) => !closed ? 'none' : /C0004:1/.test(raw) ? 'yes' : /C000[23]:1/.test(raw) ? 'part' : 'no')(decodeURIComponent(${cookie('OptanonConsent')}), ${cookie('OptanonAlertBoxClosed')})`,
	footer: {
		nb: '<button id="ot-sdk-btn" class="ot-sdk-show-settings">Innstillinger for informasjonskapsler</button>',
		en: '<button id="ot-sdk-btn" class="ot-sdk-show-settings">Cookie Settings</button>',
	},
	script: `
	const groups = {C0001: 1, C0002: 0, C0003: 0, C0004: 0};
	const isClosed = () => kept('OptanonAlertBoxClosed') !== '';
	for (const [, id, yes] of decodeURIComponent(kept('OptanonConsent')).matchAll(/(C000\\d):([01])/g)) groups[id] = Number(yes);
	let count = isClosed() ? 1 : 0;
	function write() {
		const fields = {isGpcEnabled: 0, datestamp: String(new Date()), version: '202409.1.0', browserGpcFlag: 0, isIABGlobal: false, hosts: '', consentId: crypto.randomUUID(), interactionCount: count, isAnonUser: 1, landingPath: isClosed() ? 'NotLandingPage' : location.href, groups: Object.entries(groups).map(pair => pair.join(':')).join(','), ...(isClosed() ? {geolocation: 'NO;03', AwaitingReconsent: false} : {})};
		keep('OptanonConsent', new URLSearchParams(fields), 365);
		window.OnetrustActiveGroups = window.OptanonActiveGroups = ',' + Object.keys(groups).filter(id => groups[id]).join(',') + ',';
	}
	function announce(fresh) {
		dataLayer.push({event: 'OneTrustGroupsUpdated', OnetrustActiveGroups});
		tell('OneTrustGroupsUpdated', window, Object.keys(groups).filter(id => groups[id]));
		tell('consent.onetrust', window, Object.keys(groups).filter(id => groups[id]));
		if (isClosed()) consented(groups.C0004 ? ['marketing'] : [], fresh);
	}
	function choose(value) {
		for (const id of ['C0002', 'C0003', 'C0004']) groups[id] = value === null ? Number($('#ot-group-id-' + id).checked) : value;
		count++;
		keep('OptanonAlertBoxClosed', new Date().toISOString(), 365);
		write();
		hide('#onetrust-banner-sdk');
		hide('#onetrust-pc-sdk');
		announce(true);
	}
	const hide = selector => { const it = $(selector); it.style.display = 'none'; it.classList.add('ot-hide'); };
	const show = selector => { const it = $(selector); it.style.display = 'block'; it.classList.remove('ot-hide'); };
	put('<div id="onetrust-consent-sdk" data-nosnippet="true"><div class="onetrust-pc-dark-filter ot-hide ot-fade-in" style="display:none"></div><div id="onetrust-banner-sdk" class="otFlat bottom vertical-align-content" role="region" aria-label="Cookie banner" style="display:none;position:fixed;left:0;right:0;bottom:0;padding:1rem;background:#fff;border-top:1px solid;z-index:2147483645"><div role="alertdialog" aria-describedby="onetrust-policy-text" aria-modal="true"><div class="ot-sdk-container"><div id="onetrust-group-container"><div id="onetrust-policy"><h2 id="onetrust-policy-title">' + words.title + '</h2><div id="onetrust-policy-text">' + words.text + '</div></div></div><div id="onetrust-button-group-parent"><div id="onetrust-button-group"><button id="onetrust-pc-btn-handler">' + words.settings + '</button><button id="onetrust-reject-all-handler">' + words.reject + '</button><button id="onetrust-accept-btn-handler">' + words.accept + '</button></div></div></div></div></div><div id="onetrust-pc-sdk" class="otPcCenter ot-hide ot-fade-in" role="dialog" aria-modal="true" aria-label="' + words.settings + '" style="display:none;position:fixed;left:25%;right:25%;top:10%;padding:1rem;background:#fff;border:1px solid;z-index:2147483647"><div id="ot-content"><h2 id="ot-pc-title">' + words.settings + '</h2><div id="ot-pc-desc">' + words.text + '</div><button id="accept-recommended-btn-handler">' + words.accept + '</button><section class="ot-sdk-row ot-cat-grp"><h3>' + words.necessary[0] + '</h3>' + [['C0002', words.analytics[0]], ['C0003', 'C0003'], ['C0004', words.marketing[0]]].map(([id, name]) => '<div class="ot-accordion-layout ot-cat-item"><h4>' + name + '</h4><div class="ot-tgl"><input type="checkbox" name="ot-group-id-' + id + '" id="ot-group-id-' + id + '" role="switch" class="category-switch-handler" data-optanongroupid="' + id + '"><label for="ot-group-id-' + id + '">' + name + '</label></div></div>').join('') + '</section></div><div class="ot-pc-footer"><div class="ot-btn-container"><button class="ot-pc-refuse-all-handler">' + words.reject + '</button><button class="save-preference-btn-handler onetrust-close-btn-handler">' + words.save + '</button></div></div></div></div>');
	const toggle = () => {
		for (const id of ['C0002', 'C0003', 'C0004']) $('#ot-group-id-' + id).checked = groups[id] === 1;
		show('#onetrust-pc-sdk');
	};
	on('#onetrust-accept-btn-handler, #accept-recommended-btn-handler', () => choose(1));
	on('#onetrust-reject-all-handler, .ot-pc-refuse-all-handler', () => choose(0));
	on('.save-preference-btn-handler', () => choose(null));
	on('#onetrust-pc-btn-handler, .ot-sdk-show-settings', toggle);
	window.OneTrust = {ToggleInfoDisplay: toggle, AllowAll: () => choose(1), RejectAll: () => choose(0), IsAlertBoxClosed: isClosed, OnConsentChanged: run => addEventListener('consent.onetrust', run), Close: () => hide('#onetrust-pc-sdk')};
	write();
	announce(false);
	if (!isClosed()) setTimeout(() => show('#onetrust-banner-sdk'), 300);`,
});
