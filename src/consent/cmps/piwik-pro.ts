import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide, pending} from '../decide.ts';
import {entriesIn, isObject, objectIn} from '../stored-value.ts';

export const piwikPro: Cmp = {
	id: 'piwik-pro',
	name: 'Piwik PRO',
	// Its script is that of the tag manager and the analytics, which may go with any other platform.
	scripts: [],
	element: '[id^="ppms_cm_"]',
	cookies: ['ppms_privacy_*'],
	storage: [],
	read: raw => {
		const statuses = entriesIn(objectIn(raw).consents).map(
			([type, it]) => [type, isObject(it) ? it.status : undefined] as const,
		);
		// −1: nobody has said anything of it.
		const decision = decide(choicesIn(Object.fromEntries(statuses), 1, 0));
		return statuses.some(([, status]) => status === -1) ? pending(decision) : decision;
	},
	banner: {
		root: '#ppms_cm_popup_overlay, .ppms_cm_popup_overlay, #ppms_cm_consent_popup',
		accept: '#ppms_cm_agree-to-all, .ppms_cm_agree-to-all',
		reject: '#ppms_cm_reject-all, .ppms_cm_reject-all',
		reopen: '#ppms_cm_open-popup, .ppms_cm_open-popup_link',
	},
	sources: [
		'https://developers.piwik.pro/docs/overview-consent-manager-js-api',
		'https://developers.piwik.pro/en/latest/consent_manager/js_api/',
	],
};
