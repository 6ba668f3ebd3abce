import type {Vendor} from '../vendor.ts';

export const yotpo: Vendor = {
	id: 'yotpo',
	name: 'Yotpo',
	owner: 'yotpo',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['yotpo.com', 'swellrewards.com', 'smsbump.com']},
		{host: 'p.yotpo.com', tracks: true, beacon: true},
	],
	aliases: ['SMSBump', 'Swell Rewards'],
	sources: ['https://www.yotpo.com/privacy-policy/'],
};
