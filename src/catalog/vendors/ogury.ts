import type {Vendor} from '../vendor.ts';

export const ogury: Vendor = {
	id: 'ogury',
	name: 'Ogury',
	owner: 'ogury',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['presage.io', 'ogury.co']},
		{host: ['ms-cookie-sync.presage.io', 'ms-ads-monitoring-events.presage.io'], beacon: true},
	],
	aliases: ['presage.io'],
	sources: ['https://ogury.com/ogury-advertising-privacy-policy/'],
};
