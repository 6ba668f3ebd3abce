import type {Vendor} from '../vendor.ts';

export const trustcommander: Vendor = {
	id: 'trustcommander',
	name: 'TrustCommander',
	owner: 'commanders-act',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['trustcommander.net', 'commandersact.mgr.consensu.org']},
		{host: 'privacy.trustcommander.net', beacon: true},
	],
	cookies: [
		{name: 'TC_PRIVACY', party: 'first', purpose: 'essential'},
		{name: 'TC_PRIVACY_CENTER', party: 'first', purpose: 'essential'},
		{name: 'TC_PRIVACY_*', party: 'first', purpose: 'essential'},
	],
	aliases: ['Trust Commander', 'Commanders Act CMP'],
	sources: [
		'https://doc.commandersact.com/configure/cookies',
		'https://community.commandersact.com/consent-management/knowledge-base/consent-cookie',
	],
};
