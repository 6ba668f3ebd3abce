import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Often on a subdomain of the site (cmp.example.no). */
export const sourcepoint: Vendor = {
	id: 'sourcepoint',
	name: 'Sourcepoint',
	owner: 'didomi',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['privacy-mgmt.com', 'sp-prod.net', 'summerhamster.com', 'sourcepoint.mgr.consensu.org']},
		{host: 'privacy-mgmt.com', file: 'pv-data', beacon: true},
		{file: 'wrapperMessagingWithoutDetection.js'},
	],
	cookies: [
		{name: 'consentUUID', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'consentDate', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'ccpaUUID', party: 'first', purpose: 'essential'},
		{name: 'usnatUUID', party: 'first', purpose: 'essential'},
		{name: '_sp_su', party: 'first', purpose: 'essential'},
		{name: '_sp_v1_*', party: 'first', lifetime: 30 * day, purpose: 'essential'},
	],
	storage: ['_sp_user_consent_*', '_sp_local_state', '_sp_non_keyed_local_state'],
	evidence: ['account_id', 'propertyId'],
	sources: [
		'https://docs.sourcepoint.com/hc/en-us/articles/4405387989011-Cookies-and-local-storage-Web',
		'https://docs.sourcepoint.com/hc/en-us/articles/4405380402579-Cookies-and-local-storage-Legacy',
	],
};
