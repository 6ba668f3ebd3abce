import type {Vendor} from '../vendor.ts';

export const kundo: Vendor = {
	id: 'kundo',
	name: 'Kundo',
	owner: 'kundo',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'kundo.se'}],
	storage: ['kundo-widget-token-*'],
	sources: ['https://kb.kundo.se/guide/cookies-i-ai-chat?category=tekniska-installningar'],
};
