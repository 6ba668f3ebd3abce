import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const leadfeeder: Vendor = {
	id: 'leadfeeder',
	name: 'Leadfeeder',
	owner: 'dealfront',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['lfeeder.com', 'lftracker.leadfeeder.com']},
		{host: ['tr.lfeeder.com', 'tr-rc.lfeeder.com'], beacon: true},
	],
	cookies: [
		{name: '_lfa', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_lfa_consent', party: 'first', lifetime: 2 * year, purpose: 'essential'},
	],
	storage: ['_lfa', '_lfa_expiry'],
	aliases: ['Dealfront', 'Lead Feeder'],
	sources: ['https://help.dealfront.com/en/articles/7936730-website-tracker-data-processing-roles'],
};
