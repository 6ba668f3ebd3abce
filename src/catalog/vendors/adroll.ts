import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const adroll: Vendor = {
	id: 'adroll',
	name: 'AdRoll',
	owner: 'nextroll',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adroll.com'}, {host: ['d.adroll.com', 'x.adroll.com'], beacon: true}],
	cookies: [
		{name: '__adroll_fpc', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '__adroll_bounced3', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: '__adroll_bounce_closed', party: 'first', lifetime: 395 * day, purpose: 'advertising'},
		{name: '__adroll_load_stats', party: 'first', lifetime: 30 * day, purpose: 'advertising'},
		{name: '__adroll_consent_params', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	aliases: ['Ad Roll', 'RollWorks'],
	evidence: ['pv'],
	sources: ['https://www.nextroll.com/privacy', 'https://s.adroll.com/shares/device_storage.json'],
};
