import type {Vendor} from '../vendor.ts';

export const justpremium: Vendor = {
	id: 'justpremium',
	name: 'Justpremium',
	owner: 'gumgum',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'justpremium.com'}],
	aliases: ['Just Premium'],
	sources: ['https://gumgum.com/terms-and-policies/justpremium-privacy-policy'],
};
