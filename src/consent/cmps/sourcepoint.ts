import type {Cmp} from '../cmp.ts';
import type {ConsentState} from '../consent.ts';
import {undecided} from '../consent.ts';
import {isObject, objectIn} from '../stored-value.ts';

export const sourcepoint: Cmp = {
	id: 'sourcepoint',
	name: 'Sourcepoint',
	scripts: [
		/\/\/(cdn\.privacy-mgmt\.com|[\w-]+\.sp-prod\.net|sourcepoint\.mgr\.consensu\.org)\/|\/wrapperMessagingWithoutDetection\.js/,
	],
	element: '[id^="sp_message_container_"]',
	// The cookie only says under which number Sourcepoint has the choice.
	cookies: ['consentUUID'],
	storage: ['_sp_user_consent_*'],
	globals: ['_sp_.executeMessaging'],
	read: raw => {
		const {gdpr} = objectIn(raw);
		const status = isObject(gdpr) ? gdpr.consentStatus : undefined;
		if (!isObject(status) || typeof status.consentedToAny !== 'boolean') return undecided;
		// Purposes are kept for each of hundreds of vendors, under numbers that say nothing.
		return {...undecided, state: stateOf(status)};
	},
	// It is shown in a frame of Sourcepoint's, or of the site's own in its name.
	banner: {
		root: '.message-container [class*="message type-"], #notice[class*="message type-"]',
		accept: '.sp_choice_type_11, .sp_choice_type_ACCEPT_ALL',
		reject: '.sp_choice_type_13, .sp_choice_type_REJECT_ALL',
		settings: '.sp_choice_type_12',
		save: '.sp_choice_type_SAVE_AND_EXIT',
	},
	sources: [
		'https://docs.sourcepoint.com/hc/en-us/articles/4405387989011-Cookies-and-local-storage',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/sourcepoint-frame.ts',
	],
};

function stateOf(status: Readonly<Record<string, unknown>>): ConsentState {
	const {hasConsentData, consentedAll, consentedToAny, rejectedAny} = status;
	if (consentedAll === true) return hasConsentData === false ? 'pending' : 'accepted';
	if (consentedToAny === true) return 'partial';
	return hasConsentData === false || rejectedAny === false ? 'pending' : 'rejected';
}
