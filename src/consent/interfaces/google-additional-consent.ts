import {undecided} from '../consent.ts';
import type {ConsentInterface} from '../interface.ts';

export const googleAdditionalConsent: ConsentInterface = {
	id: 'google-additional-consent',
	name: 'Google Additional Consent',
	cookies: ['addtl_consent', 'OTAdditionalConsentString'],
	storage: [],
	// Ids of providers with consent, and from version 2 on of those shown without it. They say nothing of purposes.
	read: raw => {
		const [, version, granted = '', shown] = /^([12])~([\d.]*)(?:~dv\.?([\d.]*))?$/.exec(raw) ?? [];
		if (version === undefined) return undecided;
		return {
			...undecided,
			vendors: {granted: idsIn(granted), denied: shown === undefined ? null : idsIn(shown)},
			details: {version: Number(version)},
		};
	},
	sources: ['https://support.google.com/admanager/answer/9681920'],
};

function idsIn(list: string): number {
	return new Set(list.split('.').filter(id => id !== '')).size;
}
