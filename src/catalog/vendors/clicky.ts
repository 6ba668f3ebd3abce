import type {Vendor} from '../vendor.ts';

export const clicky: Vendor = {
	id: 'clicky',
	name: 'Clicky',
	owner: 'roxr',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['getclicky.com', 'staticstuff.net']},
		{host: ['in.getclicky.com', 'hello.staticstuff.net'], beacon: true},
	],
	storage: ['_jsuid'],
	aliases: ['getclicky.com'],
	evidence: ['site_id'],
	sources: ['https://clicky.com/help/faq/features/visitors/uniques'],
};
