import type {Vendor} from '../vendor.ts';

export const evidon: Vendor = {
	id: 'evidon',
	name: 'Evidon',
	owner: 'crownpeak',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['evidon.com', 'betrad.com', 'evidon.mgr.consensu.org']},
		{host: ['l.evidon.com', 'l.betrad.com'], beacon: true},
	],
	cookies: [
		{name: '_evidon_consent_cookie', party: 'first', purpose: 'essential'},
		{name: '_evidon_suppress_notification_cookie', party: 'first', purpose: 'essential'},
	],
	storage: ['_evidon_consent_ls_*'],
	aliases: ['Crownpeak Universal Consent Platform', 'Ghostery Enterprise'],
	sources: ['https://www.crownpeak.com/privacy'],
};
