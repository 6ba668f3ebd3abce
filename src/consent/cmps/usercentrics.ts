import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided, type ConsentState, type Decision} from '../consent.ts';
import {isObject, objectIn} from '../stored-value.ts';

const states: Readonly<Record<string, ConsentState>> = {
	onAcceptAllServices: 'accepted',
	onDenyAllServices: 'rejected',
	onUpdateServices: 'partial',
	onInitialPageLoad: 'pending',
};

export const usercentrics: Cmp = {
	id: 'usercentrics',
	name: 'Usercentrics',
	scripts: [/\/\/(app|web(\.\w+)?\.cmp)\.usercentrics\.eu\//],
	element: '#usercentrics-root, #usercentrics-cmp-ui',
	cookies: [],
	// Of the second version, and of the third.
	storage: ['uc_settings', 'ucData'],
	events: ['UC_UI_CMP_EVENT', 'ucEvent', 'UC_CONSENT'],
	globals: ['UC_UI.getServicesBaseInfo', '__ucCmp'],
	read: raw => {
		const {services, consent, gcm} = objectIn(raw);
		if (Array.isArray(services)) return decisionOf(services.filter(isObject));
		return isObject(consent) && isObject(consent.services) ? newDecisionOf(consent.services, gcm) : undecided;
	},
	banner: {
		root: '[data-testid="uc-default-banner"], [data-testid="uc-banner-content"], [data-testid="uc-app-container"], #usercentrics-cmp-ui',
		accept: '[data-testid="uc-accept-all-button"], #accept',
		reject: '[data-testid="uc-deny-all-button"], [data-action-type="deny"], #deny',
		settings: '[data-testid="uc-customize-button"], [data-testid="uc-more-button"], #more',
		save: '[data-testid="uc-save-button"], #save',
		reopen: '#uc-privacy-button, [data-testid="uc-privacy-button"]',
		reopenCalls: ['UC_UI.showFirstLayer', 'UC_UI.showSecondLayer', '__ucCmp.showSecondLayer'],
	},
	sources: [
		'https://usercentrics.com/beta-docs/consent-status',
		'https://github.com/ryanbr/consent-rr',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/usercentrics-api.json',
	],
};

/** Services that are always on are not marked, so what counts is the newest action and not the sum of the services. */
function decisionOf(services: readonly Readonly<Record<string, unknown>>[]): Decision {
	const named = (yes: boolean) =>
		services.filter(({status}) => status === yes).flatMap(({id}) => (typeof id === 'string' ? [id] : []));
	const actions = services.flatMap(({history}) => (Array.isArray(history) ? history.slice(-1) : [])).filter(isObject);
	const chosen = actions.flatMap(({action}) => stateAfter(action) ?? []);
	const state = chosen.find(it => it !== 'pending') ?? chosen[0] ?? 'unknown';
	return {state, granted: named(true), denied: named(false)};
}

function stateAfter(action: unknown): ConsentState | undefined {
	return typeof action === 'string' && Object.hasOwn(states, action) ? states[action] : undefined;
}

/**
 * Version 3 keeps no action and writes its defaults too, which are those of a no: services that are always on, and no other.
 * A yes shows, and a yes to some shows in what Google was told; the rest is open.
 */
function newDecisionOf(services: Readonly<Record<string, unknown>>, gcm: unknown): Decision {
	const all = Object.values(services).filter(isObject);
	if (all.length === 0) return undecided;
	const named = (yes: boolean) =>
		all.filter(({consent}) => consent === yes).flatMap(({name}) => (typeof name === 'string' ? [name] : []));
	const denied = named(false);
	const toldGoogle = choicesIn(gcm).some(([purpose, yes]) => yes && /^(ad|analytics)/.test(purpose));
	const state = denied.length === 0 ? 'accepted' : toldGoogle ? 'partial' : 'pending';
	return {state, granted: named(true), denied};
}
