import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const dotdigital: Vendor = {
	id: 'dotdigital',
	name: 'Dotdigital',
	owner: 'dotdigital',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['trackedlink.net', 'dmtrk.com', 'dmtrk.net', 'ddlnk.net']},
		{host: 'trackedweb.net', beacon: true},
		{
			host: [
				'dotmailer.com',
				'dotdigital.com',
				'dotmailer-surveys.com',
				'dotmailer-pages.com',
				'dotdigital-pages.com',
				'emlfiles.com',
				'emlfiles4.com',
			],
			tracks: false,
		},
	],
	cookies: [{name: 'dm_i', party: 'first', lifetime: 365 * day, purpose: 'advertising'}],
	aliases: ['Dot Digital'],
	formerNames: ['dotmailer'],
	sources: ['https://support.dotdigital.com/en/articles/8199476-cookies-that-might-be-placed-on-contacts-devices'],
};
