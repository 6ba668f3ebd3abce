import type {Vendor} from '../vendor.ts';

export const usercentrics: Vendor = {
	id: 'usercentrics',
	name: 'Usercentrics',
	owner: 'usercentrics',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['usercentrics.eu', 'usercentrics.com', 'usercentrics.mgr.consensu.org']},
		{host: ['uct.service.usercentrics.eu', 'consent-api.service.consent.usercentrics.eu'], beacon: true},
	],
	storage: [
		'uc_settings',
		'uc_user_interaction',
		'uc_ui_version',
		'uc_services',
		'uc_tcf',
		'uc_gcm',
		'uc_user_country',
		'ucData',
		'ucString',
	],
	evidence: ['settingsId'],
	sources: ['https://usercentrics.com/privacy-policy/', 'https://docs.usercentrics.com/'],
};
