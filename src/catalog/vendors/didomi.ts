import type {Vendor} from '../vendor.ts';

export const didomi: Vendor = {
	id: 'didomi',
	name: 'Didomi',
	owner: 'didomi',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['privacy-center.org', 'didomi.io', 'didomi.mgr.consensu.org']},
		{host: 'api.privacy-center.org', path: '/v1/events', beacon: true},
	],
	cookies: [
		{name: 'didomi_token', party: 'first', purpose: 'essential'},
		{name: 'didomi_dcs', party: 'first', purpose: 'essential'},
	],
	storage: ['didomi_token', 'didomi_dcs'],
	evidence: ['target', 'target_type'],
	sources: ['https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies'],
};
