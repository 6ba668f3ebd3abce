import type {Vendor} from '../vendor.ts';

export const osano: Vendor = {
	id: 'osano',
	name: 'Osano',
	owner: 'osano',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['osano.com', 'osano.mgr.consensu.org']},
		{host: ['consent.api.osano.com', 'tattle.api.osano.com'], beacon: true},
	],
	cookies: [
		{name: 'osano_consentmanager', party: 'first', purpose: 'essential'},
		{name: 'osano_consentmanager_*', party: 'first', purpose: 'essential'},
	],
	storage: ['osano_consentmanager', 'osano_consentmanager_*'],
	sources: ['https://docs.osano.com/hc/en-us/articles/22469433444244-Consent-Management-Getting-Started'],
};
