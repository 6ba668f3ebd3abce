import {day, minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const appier: Vendor = {
	id: 'appier',
	name: 'Appier',
	owner: 'appier',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['appier.net', 'appiersig.com']}],
	cookies: [
		{name: '_atrk_ssid', party: 'first', lifetime: 30 * minute, purpose: 'advertising'},
		{name: '_atrk_sessidx', party: 'first', lifetime: 30 * minute, purpose: 'advertising'},
		{name: '_atrk_uid', party: 'first', lifetime: 180 * day, purpose: 'advertising'},
		{name: '_atrk_xuid', party: 'first', lifetime: 180 * day, purpose: 'advertising'},
		{name: '_atrk_siteuid', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'appier_utmz', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: 'appier_track_3', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
	],
	storage: ['appier_track_*'],
	sources: ['https://tcf.appier.com/deviceStorage.json'],
};
