import {faithful} from './faithful.ts';

/**
 * Sources: docs.usercentrics.com (browser UI: `UC_UI`, events, local storage), usercentrics.com/beta-docs/consent-status (history of a
 * service), `data-testid`s in github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/usercentrics-api.json. Version 2: all of it
 * lies in an open shadow root, and all choices in local storage.
 */
export const usercentrics = faithful({
	name: 'Usercentrics',
	platform: 'usercentrics',
	file: 'https://app.usercentrics.eu/browser-ui/latest/loader.js',
	attributes: 'id="usercentrics-cmp" data-settings-id="AbCdEfGhI"',
	kept: `(raw => !localStorage.getItem('uc_user_interaction') ? 'none' : (it => it ? 'yes' : 'no')(JSON.parse(raw).services.find(({id}) => id === 'HkocEodjb7').status))(localStorage.getItem('uc_settings'))`,
	footer: {
		nb: '<a href="#" onclick="UC_UI.showSecondLayer(); return false">Personverninnstillinger</a>',
		en: '<a href="#" onclick="UC_UI.showSecondLayer(); return false">Privacy Settings</a>',
	},
	script: `
	// The first is Usercentrics itself, which is always on.
	const services = [{id: 'H1Vl5NidjWX', essential: true}, {id: 'HkocEodjb7'}, {id: 'S1_9Vsuj-Q'}];
	const stored = JSON.parse(localStorage.getItem('uc_settings') ?? 'null');
	let state = stored?.services ?? services.map(({id, essential}) => ({history: [], id, processorId: crypto.randomUUID(), status: essential === true}));
	const wasAsked = () => localStorage.getItem('uc_user_interaction') === 'true';
	function act(action, statusOf, type = 'explicit') {
		state = state.map(it => {
			const status = it.id === services[0].id || statusOf(it.id);
			const entry = {action, language: document.documentElement.lang, status, timestamp: Date.now(), type, versions: {application: 'SDK-4.41.1', service: '3.1.2', settings: '3.2.1'}};
			return {...it, status, history: [...it.history, entry].slice(-3)};
		});
		localStorage.setItem('uc_settings', JSON.stringify({controllerId: '0f1e2d3c4b5a', id: 'AbCdEfGhI', language: document.documentElement.lang, services: state, version: '3.2.1'}));
		localStorage.setItem('uc_ui_version', '3.60.0');
	}
	const isOn = id => state.find(it => it.id === id).status;
	function choose(action, event, statusOf) {
		act(action, statusOf);
		localStorage.setItem('uc_user_interaction', 'true');
		hide();
		tell('UC_UI_CMP_EVENT', window, {source: 'button', type: event});
		tell('ucEvent', window, {event: 'consent_status', action, type: 'explicit'});
		dataLayer.push({event: 'consent_status', type: 'explicit', action});
		consented(isOn('HkocEodjb7') ? ['marketing'] : [], true);
	}
	put('<div id="usercentrics-root" data-created-at="0"></div>');
	const shadow = $('#usercentrics-root').attachShadow({mode: 'open'});
	const hide = () => { shadow.innerHTML = ''; };
	const frame = (testId, inner) => { shadow.innerHTML = '<div data-testid="uc-app-container"><div data-testid="' + testId + '" role="dialog" aria-modal="true" aria-label="' + words.title + '" style="position:fixed;left:25%;right:25%;bottom:1rem;padding:1rem;background:#fff;box-shadow:0 0 9px;z-index:2147483647">' + inner + '<div data-testid="uc-buttons-container" role="group">'; };
	const buttons = (...all) => all.map(([id, text]) => '<button role="button" data-testid="' + id + '">' + text + '</button>').join('');
	function listen() {
		on('[data-testid="uc-accept-all-button"]', () => choose('onAcceptAllServices', 'ACCEPT_ALL', () => true), shadow);
		on('[data-testid="uc-deny-all-button"]', () => choose('onDenyAllServices', 'DENY_ALL', () => false), shadow);
		on('[data-testid="uc-more-button"]', second, shadow);
		on('[data-testid="uc-save-button"]', () => choose('onUpdateServices', 'SAVE', id => $('#' + id, shadow)?.getAttribute('aria-checked') === 'true'), shadow);
		on('[role="switch"]', event => event.currentTarget.setAttribute('aria-checked', String(event.currentTarget.getAttribute('aria-checked') !== 'true')), shadow);
	}
	function first() {
		frame('uc-default-wall', '<h1>' + words.title + '</h1><p>' + words.text + '</p>' + buttons(['uc-more-button', words.settings], ['uc-deny-all-button', words.reject], ['uc-accept-all-button', words.accept]));
		tell('UC_UI_VIEW_CHANGED', window, {view: 'FIRST_LAYER'});
		listen();
	}
	function second() {
		frame('uc-second-layer', '<h1>' + words.settings + '</h1><p>' + words.text + '</p>' + services.slice(1).map(({id}) => '<div data-testid="uc-category">' + id + ' <button id="' + id + '" role="switch" aria-checked="' + isOn(id) + '" aria-label="' + words.marketing[0] + '">○</button></div>').join('') + buttons(['uc-save-button', words.save], ['uc-deny-all-button', words.reject], ['uc-accept-all-button', words.accept]));
		tell('UC_UI_VIEW_CHANGED', window, {view: 'SECOND_LAYER'});
		listen();
	}
	window.UC_UI = {isInitialized: () => true, showFirstLayer: first, showSecondLayer: second, closeCMP: hide, areAllConsentsAccepted: () => state.every(it => it.status), getServicesBaseInfo: () => state.map(({id, status}) => ({id, consent: {status}})), acceptAllConsents: async () => act('onAcceptAllServices', () => true), denyAllConsents: async () => act('onDenyAllServices', () => false)};
	if (!stored) act('onInitialPageLoad', () => false, 'implicit');
	tell('UC_UI_INITIALIZED');
	if (wasAsked()) consented(isOn('HkocEodjb7') ? ['marketing'] : [], false);
	else setTimeout(first, 300);`,
});
