import type {Owner} from '../vendor.ts';

export const appsflyer: Owner = {
	id: 'appsflyer',
	name: 'AppsFlyer',
	country: 'IL',
	eea: false,
	source: 'https://www.appsflyer.com/legal/services-privacy-policy/',
};
