import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const sitecore: Vendor = {
	id: 'sitecore',
	name: 'Sitecore Experience Platform',
	owner: 'sitecore',
	category: 'content',
	tracks: false,
	requests: [{mark: '/layouts/system/VisitorIdentification'}],
	cookies: [
		{name: 'SC_ANALYTICS_GLOBAL_COOKIE', party: 'first', lifetime: 10 * year, purpose: 'analytics'},
		{name: 'SC_ANALYTICS_SESSION_COOKIE', party: 'first', lifetime: 'session', purpose: 'analytics'},
	],
	aliases: ['Sitecore XP', 'Sitecore Analytics', 'Sitecore CMS', 'Sitecore Experience Manager'],
	sources: ['https://www.nehemiahj.com/2013/11/sitecore-analytics-dms-20-persistent.html'],
};
