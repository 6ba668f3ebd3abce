import type {Vendor} from '../vendor.ts';

export const whatsapp: Vendor = {
	id: 'whatsapp',
	name: 'WhatsApp',
	owner: 'meta',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['whatsapp.com', 'whatsapp.net', 'wa.me']}],
	aliases: ['Whats App'],
	sources: ['https://www.whatsapp.com/legal/cookies'],
};
