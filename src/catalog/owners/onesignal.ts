import type {Owner} from '../vendor.ts';

export const onesignal: Owner = {
	id: 'onesignal',
	name: 'OneSignal',
	country: 'US',
	eea: false,
	source: 'https://onesignal.com/privacy_policy',
};
