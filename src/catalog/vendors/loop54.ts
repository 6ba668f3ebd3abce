import type {Vendor} from '../vendor.ts';

export const loop54: Vendor = {
	id: 'loop54',
	name: 'Loop54',
	owner: 'omikron',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['54proxy.com', 'loop54.com']}],
	cookies: [{name: 'Loop54User', party: 'first', purpose: 'personalisation'}],
	sources: ['https://docs.loop54.com/'],
};
