import type {Vendor} from '../vendor.ts';

export const sanity: Vendor = {
	id: 'sanity',
	name: 'Sanity',
	owner: 'sanity',
	category: 'hosting',
	tracks: false,
	requests: [{host: ['sanity.io', 'sanity-cdn.com']}],
	aliases: ['Sanity.io', 'Sanity CMS'],
	ordinaryName: true,
	sources: ['https://www.sanity.io/legal/privacy'],
};
