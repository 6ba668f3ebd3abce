import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const smartlook: Vendor = {
	id: 'smartlook',
	name: 'Smartlook',
	owner: 'cisco',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['smartlook.com', 'smartlook.cloud', 'getsmartlook.com']},
		{host: ['smartlook.com', 'smartlook.cloud'], path: /^\/rec\/(?:v\d\/)?(?:write|events|records)/, beacon: true},
		{
			host: [
				'web-writer.eu.smartlook.cloud',
				'web-writer.us.smartlook.cloud',
				'events-writer.smartlook.com',
				'writer-us.smartlook.com',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: 'SL_C_23361dd035530_SID', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: 'SL_C_23361dd035530_KEY', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: 'SL_C_23361dd035530_VID', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
	],
	storage: ['SL_L_23361dd035530_*', 'SL_C_23361dd035530_*', 'SMARTLOOK_LS_QUEUED_CHUNKS'],
	sources: ['https://help.smartlook.com/docs/cookies-smartlook'],
};
