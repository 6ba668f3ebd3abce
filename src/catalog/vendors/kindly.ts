import type {Vendor} from '../vendor.ts';

export const kindly: Vendor = {
	id: 'kindly',
	name: 'Kindly',
	owner: 'kindly',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['kindlycdn.com', 'kindly.ai']}],
	aliases: ['Kindly Chat', 'Kindly AS', 'kindly.ai', 'kindlycdn.com'],
	ordinaryName: true,
	sources: ['https://docs.kindly.ai/cookies-and-local-storage'],
};
