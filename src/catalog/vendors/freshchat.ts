import type {Vendor} from '../vendor.ts';

export const freshchat: Vendor = {
	id: 'freshchat',
	name: 'Freshchat',
	owner: 'freshworks',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['freshchat.com', 'freshworksapi.com', 'fw-cdn.com', 'freshbots.ai']}],
	sources: ['https://support.freshchat.com/en/support/solutions/articles/50000002310-freshchat-cookies'],
};
