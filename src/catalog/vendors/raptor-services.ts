import type {Vendor} from '../vendor.ts';

export const raptorServices: Vendor = {
	id: 'raptor-services',
	name: 'Raptor',
	owner: 'raptor-services',
	category: 'customer-interaction',
	tracks: true,
	requests: [
		{host: ['raptorsmartadvisor.com', 'raptorservices.com', 'az19942.vo.msecnd.net']},
		{host: 't.raptorsmartadvisor.com', beacon: true},
	],
	aliases: ['Raptor Services', 'Raptor Smart Advisor'],
	ordinaryName: true,
	sources: [
		'https://content.raptorservices.com/support/server-side-tracking',
		'https://support.raptorsmartadvisor.com/hc/en-us/articles/9563346335004-Client-Side-Tracking',
	],
};
