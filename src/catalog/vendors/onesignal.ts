import type {Vendor} from '../vendor.ts';

export const onesignal: Vendor = {
	id: 'onesignal',
	name: 'OneSignal',
	owner: 'onesignal',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: 'onesignal.com'}, {host: 'onesignal.com', path: '/api/v1/players', beacon: true}],
	storage: ['ONE_SIGNAL_SDK_DB', 'onesignal-*', 'ONESIGNAL_*', 'os_pageViews'],
	aliases: ['One Signal'],
	evidence: ['app_id'],
	sources: ['https://onesignal.com/privacy_policy'],
};
