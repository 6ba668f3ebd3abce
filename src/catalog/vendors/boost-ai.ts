import type {Vendor} from '../vendor.ts';

export const boostAi: Vendor = {
	id: 'boost-ai',
	name: 'boost.ai',
	owner: 'boost-ai',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'boost.ai'}],
	sources: ['https://boost.ai/privacy-policy/'],
};
