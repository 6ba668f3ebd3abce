import type {Vendor} from '../vendor.ts';

export const liveramp: Vendor = {
	id: 'liveramp',
	name: 'LiveRamp',
	owner: 'liveramp',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['rlcdn.com', 'pippio.com', 'circulate.com'], beacon: true},
		{
			host: [
				'ats.rlcdn.com',
				'ats-wrapper.privacymanager.io',
				'launchpad.privacymanager.io',
				'launchpad-wrapper.privacymanager.io',
			],
		},
	],
	storage: ['_lr_env', 'idl_env', '_lr_env_src_ats', '_lr_id', '_lr_geo_location', '_lr_retry_request'],
	aliases: ['Authenticated Traffic Solution', 'RampID', 'rlcdn.com'],
	sources: ['https://docs.liveramp.com/privacy-manager/en/ats-faqs.html', 'https://liveramp.com/privacy/'],
};
